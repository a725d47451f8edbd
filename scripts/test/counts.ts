/** What one part of the tests came to. `notes` are sentences about what no counter shows: a crash, a missing browser. */
export type Counts = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly notes: readonly string[];
};

const NONE: Counts = { passed: 0, failed: 0, skipped: 0, notes: [] };

/** A part that could not run at all counts as one failure: silence must never look like success. */
export function crashed(note: string): Counts {
  return { ...NONE, failed: 1, notes: [note] };
}

export function sum(parts: readonly Counts[]): Counts {
  return parts.reduce(
    (total, part) => ({
      passed: total.passed + part.passed,
      failed: total.failed + part.failed,
      skipped: total.skipped + part.skipped,
      notes: [...total.notes, ...part.notes],
    }),
    NONE,
  );
}

/** The last line of `npm test`. */
export function totalLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/**
 * Reads vitest's JSON report. A file that could not be loaded has no failed test, only a failed suite: it counts as one.
 * An exit code that no count explains (an error outside any test) counts as one too.
 */
export function countVitest(report: unknown, exitCode: number): Counts {
  if (!isRecord(report)) return crashed("vitest wrote no report");
  const suites = Array.isArray(report.testResults) ? report.testResults.filter(isRecord) : [];
  const brokenFiles = suites.filter(
    ({ status, assertionResults }) => status === "failed" && !someFailed(assertionResults),
  );
  const failed = numberOf(report.numFailedTests) + brokenFiles.length;
  const unexplained = exitCode !== 0 && failed === 0;
  return {
    passed: numberOf(report.numPassedTests),
    failed: failed + (unexplained ? 1 : 0),
    skipped: numberOf(report.numPendingTests) + numberOf(report.numTodoTests),
    notes: [
      ...brokenFiles.map(({ name, message }) => `${String(name)} could not run: ${firstLine(message)}`),
      ...(unexplained ? [`vitest exited with ${exitCode} though no test failed: an error outside any test`] : []),
    ],
  };
}

/** Reads Playwright's JSON report. A flaky test passed only on a second try: it counts as failed. */
export function countPlaywright(report: unknown, exitCode: number): Counts {
  if (!isRecord(report) || !isRecord(report.stats)) return crashed("playwright wrote no report");
  const { expected, unexpected, flaky, skipped } = report.stats;
  const errors = Array.isArray(report.errors) ? report.errors.filter(isRecord) : [];
  const failed = numberOf(unexpected) + numberOf(flaky) + errors.length;
  return {
    passed: numberOf(expected),
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: numberOf(skipped),
    notes: errors.map(({ message }) => firstLine(message)),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function numberOf(value: unknown): number {
  return typeof value === "number" ? value : 0;
}

function someFailed(assertions: unknown): boolean {
  return (
    Array.isArray(assertions) && assertions.some((assertion) => isRecord(assertion) && assertion.status === "failed")
  );
}

function firstLine(message: unknown): string {
  return String(message ?? "no message").split("\n")[0] ?? "";
}
