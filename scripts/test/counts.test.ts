import { describe, expect, it } from "vitest";
import { countPlaywright, countVitest, crashed, sum, totalLine } from "./counts.ts";

const vitestReport = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1, testResults: [] };

describe("counting", () => {
  it("adds the parts and prints them on one line, skipped only when there are any", () => {
    const total = sum([countVitest(vitestReport, 1), crashed("no browser")]);
    expect(totalLine(total)).toBe("3 passed, 2 failed, 2 skipped");
    expect(totalLine(sum([]))).toBe("0 passed, 0 failed");
  });

  it("counts a file that could not be loaded as a failure", () => {
    const broken = {
      ...vitestReport,
      numFailedTests: 0,
      testResults: [{ name: "a.test.ts", status: "failed", message: "no such module\nstack", assertionResults: [] }],
    };
    expect(countVitest(broken, 1)).toMatchObject({ failed: 1, notes: ["a.test.ts could not run: no such module"] });
  });

  it("counts an exit code no test explains as a failure", () => {
    expect(countVitest({ ...vitestReport, numFailedTests: 0 }, 1)).toMatchObject({ failed: 1 });
    expect(countVitest({ ...vitestReport, numFailedTests: 0 }, 0)).toMatchObject({ failed: 0 });
  });

  it("counts a missing report as a failure", () => {
    expect(countVitest(null, 0).failed).toBe(1);
    expect(countPlaywright(undefined, 0).failed).toBe(1);
  });

  it("counts a flaky browser test as failed", () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }, errors: [] };
    expect(countPlaywright(report, 1)).toMatchObject({ passed: 5, failed: 2, skipped: 2 });
  });

  it("names what failed in vitest, with the first line of why", () => {
    const suite = {
      name: "b.test.ts",
      status: "failed",
      assertionResults: [
        { fullName: "a sale is split", status: "failed", failureMessages: ["expected 1 to be 2\nstack"] },
        { fullName: "a sale is kept", status: "passed", failureMessages: [] },
      ],
    };
    expect(countVitest({ ...vitestReport, testResults: [suite] }, 1).notes).toEqual([
      "b.test.ts › a sale is split: expected 1 to be 2",
    ]);
  });

  it("names what failed in the browser however deep it lies, and at which size", () => {
    const passed = { projectName: "phone", status: "expected", results: [{ status: "passed" }] };
    const failed = {
      projectName: "desktop",
      status: "unexpected",
      results: [{ error: { message: "not visible\nstack" } }],
    };
    const spec = { title: "she pays", file: "shop/buy.spec.ts", tests: [passed, failed] };
    const report = { stats: { expected: 1, unexpected: 1 }, suites: [{ specs: [], suites: [{ specs: [spec] }] }] };
    expect(countPlaywright(report, 1).notes).toEqual([
      "[desktop] shop/buy.spec.ts › she pays (unexpected): not visible",
    ]);
  });
});
