import { stripVTControlCharacters } from "node:util";

/**
 * What one part of the tests came to. `notes` are sentences about what no counter shows: the name of what failed, a crash,
 * a missing browser. They are printed last, since of a run far away often nobody keeps more than the last lines.
 */
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
  const suites = records(report.testResults);
  const brokenFiles = suites.filter((suite) => suite.status === "failed" && failedTests(suite).length === 0);
  const failed = numberOf(report.numFailedTests) + brokenFiles.length;
  const unexplained = exitCode !== 0 && failed === 0;
  return {
    passed: numberOf(report.numPassedTests),
    failed: failed + (unexplained ? 1 : 0),
    skipped: numberOf(report.numPendingTests) + numberOf(report.numTodoTests),
    notes: [
      ...suites.flatMap(failedTests),
      ...brokenFiles.map(({ name, message }) => `${String(name)} could not run: ${firstLine(message)}`),
      ...(unexplained ? [`vitest exited with ${exitCode} though no test failed: an error outside any test`] : []),
    ],
  };
}

/** Reads Playwright's JSON report. A flaky test passed only on a second try: it counts as failed. */
export function countPlaywright(report: unknown, exitCode: number): Counts {
  if (!isRecord(report) || !isRecord(report.stats)) return crashed("playwright wrote no report");
  const { expected, unexpected, flaky, skipped } = report.stats;
  const errors = records(report.errors);
  const failed = numberOf(unexpected) + numberOf(flaky) + errors.length;
  return {
    passed: numberOf(expected),
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: numberOf(skipped),
    notes: [...failedSpecs(report.suites), ...errors.map(({ message }) => firstLine(message))],
  };
}

function failedTests(suite: Record<string, unknown>): string[] {
  const failed = records(suite.assertionResults).filter(({ status }) => status === "failed");
  return failed.map(({ fullName, failureMessages }) => {
    const [message] = Array.isArray(failureMessages) ? failureMessages : [];
    return `${String(suite.name)} › ${String(fullName)}: ${firstLine(message)}`;
  });
}

/** Playwright nests its suites: a file, its describes, in each the specs and of a spec one test for every project. */
function failedSpecs(suites: unknown): string[] {
  return records(suites).flatMap((suite) => [
    ...records(suite.specs).flatMap((spec) =>
      records(spec.tests)
        .filter(({ status }) => status === "unexpected" || status === "flaky")
        .map(({ projectName, status, results }) => {
          const error = records(results).find((result) => isRecord(result.error))?.error;
          const message = firstLine(isRecord(error) ? error.message : undefined);
          return `[${String(projectName)}] ${String(spec.file)} › ${String(spec.title)} (${String(status)}): ${message}`;
        }),
    ),
    ...failedSpecs(suite.suites),
  ]);
}

function records(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function numberOf(value: unknown): number {
  return typeof value === "number" ? value : 0;
}

function firstLine(message: unknown): string {
  return stripVTControlCharacters(String(message ?? "no message")).split("\n")[0] ?? "";
}
