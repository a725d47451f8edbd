import { expect, it } from "vitest";
import { faultTable, verdictOf } from "./fault-table.ts";

it("lines up its columns, and an empty report is a failure", () => {
  expect(faultTable([{ fault: "kill", shopper: "200 order", mended: "nothing", invariants: "hold" }])).toBe(
    "fault  shopper    mended   invariants\nkill   200 order  nothing  hold",
  );
  expect(verdictOf(null).pass).toBe(false);
  expect(verdictOf({ numPassedTests: 3, numFailedTests: 1, numFailedTestSuites: 1 })).toMatchObject({ pass: false });
  expect(verdictOf({ numPassedTests: 3, numFailedTests: 0 })).toEqual({ pass: true, passed: 3, failed: 0 });
});
