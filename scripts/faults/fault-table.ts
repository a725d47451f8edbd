const COLUMNS = ["fault", "shopper", "mended", "invariants"] as const;

function textOf(row: unknown, column: string): string {
  const value = typeof row === "object" && row !== null ? Object.entries(row).find(([key]) => key === column)?.[1] : "";
  return typeof value === "string" ? value : "";
}

/** Fault × what the shopper could still do × what the sweeps mended × invariants, in columns as wide as they need. */
export function faultTable(rows: readonly unknown[]): string {
  const cells = [COLUMNS.map(String), ...rows.map((row) => COLUMNS.map((column) => textOf(row, column)))];
  const widths = COLUMNS.map((_, n) => Math.max(...cells.map((row) => row[n]?.length ?? 0)));
  return cells
    .map((row) =>
      row
        .map((cell, n) => cell.padEnd(widths[n] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

type Verdict = { readonly pass: boolean; readonly passed: number; readonly failed: number };

/** Of vitest's JSON report; none at all is a failure. */
export function verdictOf(report: unknown): Verdict {
  const number = (key: string): number => {
    const entries: [string, unknown][] = typeof report === "object" && report !== null ? Object.entries(report) : [];
    const value = entries.find(([name]) => name === key)?.[1];
    return typeof value === "number" ? value : 0;
  };
  const passed = number("numPassedTests");
  const failed = number("numFailedTests") + number("numFailedTestSuites");
  return { pass: passed > 0 && failed === 0, passed, failed };
}
