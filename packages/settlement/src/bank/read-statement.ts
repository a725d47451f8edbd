import type { Dong } from "@cho-phien/money";
import { readBookedAt, readSum } from "./statement-cells";
import { headingOf, statementLayouts, type StatementLayout } from "./statement-layouts";

/** One transfer that came in, as the bank's file says it. */
export type StatementLine = {
  readonly reference: string;
  readonly bookedAt: string;
  readonly amountDong: Dong;
  readonly content: string;
  readonly payerAccount: string | null;
  readonly payerName: string | null;
  /** The cells as they stood, joined by tabs. */
  readonly raw: string;
};

/** A cell that could not be read: the row as a spreadsheet counts it, and the column's heading. */
export type StatementFault = {
  readonly why: "date" | "amount" | "reference" | "content" | "both_sums";
  readonly row: number;
  readonly column: string;
  readonly cell: string;
};

export type StatementReading =
  | { readonly layout: string; readonly lines: readonly StatementLine[]; readonly outgoingCount: number }
  | { readonly faults: readonly StatementFault[] }
  | { readonly refused: "no_heading" | "no_lines" };

type Row = readonly string[];
type Columns = Readonly<Record<keyof Omit<StatementLayout, "name">, number>>;
type Read = { readonly line: StatementLine | null } | { readonly fault: StatementFault };

/** How far down a heading may stand: banks write the account and the period above it. */
const HEADING_WITHIN = 30;

/**
 * The transfers that came in, of a bank's file cut into cells. What went out is counted and left aside; a line under the
 * table (a total, a page's foot) has no reference and no date. One cell that can't be read refuses the whole file.
 */
export function readStatement(rows: readonly Row[]): StatementReading {
  const heading = findHeading(rows);
  if (!heading) return { refused: "no_heading" };
  const read = rows
    .slice(heading.at + 1)
    .map((row, index) => ({ row, number: heading.at + 2 + index }))
    .filter(({ row }) => isLine(row, heading.columns))
    .map(({ row, number }) => readRow(row, { number, ...heading }));
  const faults = read.flatMap((it) => ("fault" in it ? [it.fault] : []));
  if (faults.length > 0) return { faults };
  if (read.length === 0) return { refused: "no_lines" };
  const lines = read.flatMap((it) => ("line" in it && it.line ? [it.line] : []));
  return { layout: heading.layout.name, lines, outgoingCount: read.length - lines.length };
}

type Heading = { readonly layout: StatementLayout; readonly columns: Columns; readonly at: number };

function findHeading(rows: readonly Row[]): Heading | null {
  for (const [at, row] of rows.slice(0, HEADING_WITHIN).entries()) {
    const words = row.map(tidy);
    const layout = statementLayouts.find((it) => headingOf(it).every((word) => words.includes(tidy(word))));
    if (layout) return { layout, at, columns: columnsOf(layout, words) };
  }
  return null;
}

function columnsOf(layout: StatementLayout, words: Row): Columns {
  const at = (word: string | null) => (word === null ? -1 : words.indexOf(tidy(word)));
  return {
    bookedAt: at(layout.bookedAt),
    reference: at(layout.reference),
    credit: at(layout.credit),
    debit: at(layout.debit),
    content: at(layout.content),
    payerAccount: at(layout.payerAccount),
    payerName: at(layout.payerName),
  };
}

function isLine(row: Row, columns: Columns): boolean {
  return cell(row, columns.reference) !== "" || /^\d/.test(cell(row, columns.bookedAt));
}

type Place = Heading & { readonly number: number };

function readRow(row: Row, { layout, columns, number }: Place): Read {
  const at = (column: keyof Columns) => cell(row, columns[column]);
  const fault = (why: StatementFault["why"], column: keyof Columns): Read => {
    return { fault: { why, row: number, column: layout[column] ?? "", cell: at(column) } };
  };
  const bookedAt = readBookedAt(at("bookedAt"));
  if (bookedAt === null) return fault("date", "bookedAt");
  const credit = readSum(at("credit"));
  const debit = readSum(at("debit"));
  if (credit === null) return fault("amount", "credit");
  if (debit === null) return fault("amount", "debit");
  if (credit > 0n && debit !== 0n) return fault("both_sums", "debit");
  if (credit === 0n && debit === 0n) return fault("amount", "credit");
  if (credit <= 0n) return { line: null };
  const reference = at("reference");
  if (!/^[\w./-]{4,60}$/.test(reference)) return fault("reference", "reference");
  if (at("content").length > 500) return fault("content", "content");
  return {
    line: {
      reference,
      bookedAt,
      amountDong: credit,
      content: at("content"),
      payerAccount: at("payerAccount") || null,
      payerName: at("payerName") || null,
      raw: row.join("\t"),
    },
  };
}

function cell(row: Row, at: number): string {
  return (row[at] ?? "").replace(/\s+/g, " ").trim();
}

function tidy(word: string): string {
  return word.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
}
