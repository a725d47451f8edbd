import { expect, it } from "vitest";
import { busyDayRows, faultTable, verdictOf } from "./fault-table.ts";
import { readAsked } from "./read-asked.ts";

it("lines up its columns, and an empty report is a failure", () => {
  expect(faultTable([{ fault: "kill", shopper: "200 order", mended: "nothing", invariants: "hold" }])).toBe(
    "fault  shopper    mended   invariants\nkill   200 order  nothing  hold",
  );
  expect(verdictOf(null).pass).toBe(false);
  expect(verdictOf({ numPassedTests: 3, numFailedTests: 1, numFailedTestSuites: 1 })).toMatchObject({ pass: false });
  expect(verdictOf({ numPassedTests: 3, numFailedTests: 0 })).toEqual({ pass: true, passed: 3, failed: 0 });
});

it("reads the busy day's faults from vitest's report", () => {
  const assertionResults = ["failed", "passed", "skipped"].map((status) => ({ title: "the last piece", status }));
  const testResults = [{ name: "/x/http/faults.spec.ts", assertionResults }, { name: "/x/other.spec.ts" }];
  const [as, fault] = ["as its name says", "the last piece"];
  expect(busyDayRows({ testResults })).toEqual([
    { fault, shopper: `not ${as}`, mended: "", invariants: "failed" },
    { fault, shopper: as, mended: as, invariants: "hold" },
  ]);
});

it("reads how long to soak and from which seed, and leaves the rest to vitest", () => {
  expect(readAsked(["-t", "killed"])).toEqual({ soak: null, rest: ["-t", "killed"] });
  expect(readAsked(["--soak", "60", "--seed", "7"])).toEqual({ soak: { minutes: 60, seed: 7 }, rest: [] });
  expect(readAsked(["--soak", "0.5"], new Date("1970-01-03")).soak).toEqual({ minutes: 0.5, seed: 2 });
  expect(() => readAsked(["--soak", "long"])).toThrow("--soak 60");
});
