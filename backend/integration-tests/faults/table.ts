import { appendFileSync } from "node:fs";

/** What one row of the table says; scripts/faults prints it. */
export type Row = {
  readonly fault: string;
  readonly shopper: string;
  readonly mended: string;
  readonly invariants: string;
};

const { FAULTS_FILE = "/dev/null" } = process.env;

export function tell(row: Row): void {
  appendFileSync(FAULTS_FILE, `${JSON.stringify(row)}\n`);
}

/** A fault nobody tried here, and how to have it tried. */
export function tellSkipped(fault: string, why: string): void {
  tell({ fault, shopper: `skipped: ${why}`, mended: "", invariants: "not asked" });
}
