const COLUMNS = ["fault", "shopper", "mended", "invariants"] as const;

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

/**
 * The faults of a busy day, from vitest's report: their titles say what the shopper gets, and each ends with every invariant.
 * A test that was left out (`npm run faults -- -t …`) says nothing.
 */
export function busyDayRows(report: unknown): readonly unknown[] {
  const files = listOf(report, "testResults").filter((file) => textOf(file, "name").endsWith("http/faults.spec.ts"));
  return files
    .flatMap((file) => listOf(file, "assertionResults"))
    .filter((test) => ["passed", "failed"].includes(textOf(test, "status")))
    .map((test) => {
      const hasPassed = textOf(test, "status") === "passed";
      return {
        fault: textOf(test, "title"),
        shopper: hasPassed ? "as its name says" : "not as its name says",
        mended: hasPassed ? "as its name says" : "",
        invariants: hasPassed ? "hold" : textOf(test, "status"),
      };
    });
}

type Verdict = { readonly pass: boolean; readonly passed: number; readonly failed: number };

/** Of vitest's report; none at all is a failure. */
export function verdictOf(report: unknown): Verdict {
  const passed = numberOf(report, "numPassedTests");
  const failed = numberOf(report, "numFailedTests") + numberOf(report, "numFailedTestSuites");
  return { pass: passed > 0 && failed === 0, passed, failed };
}

function valueOf(row: unknown, key: string): unknown {
  const entries: [string, unknown][] = typeof row === "object" && row !== null ? Object.entries(row) : [];
  return entries.find(([name]) => name === key)?.[1];
}

function textOf(row: unknown, key: string): string {
  const value = valueOf(row, key);
  return typeof value === "string" ? value : "";
}

function numberOf(row: unknown, key: string): number {
  const value = valueOf(row, key);
  return typeof value === "number" ? value : 0;
}

function listOf(row: unknown, key: string): readonly unknown[] {
  const value = valueOf(row, key);
  return Array.isArray(value) ? value : [];
}
