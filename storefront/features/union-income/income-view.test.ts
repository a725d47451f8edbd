import { describe, expect, it } from "vitest";
import { incomePath, incomeQuery, parseIncomeView } from "./income-view";

const current = "2026-11";

describe("parseIncomeView", () => {
  it("shows everything of the quarter to date when nothing is asked", () => {
    expect(parseIncomeView({}, current)).toEqual({ from: "2026-10", to: "2026-11", cooperative: "", province: "" });
  });
  it("reads back what incomeQuery wrote, also with marks", () => {
    const view = { from: "2026-01", to: "2026-03", cooperative: "coop_1", province: "Tỉnh Lào Cai" };
    expect(parseIncomeView(Object.fromEntries(new URLSearchParams(incomeQuery(view))), current)).toEqual(view);
  });
});

describe("incomePath", () => {
  it("leaves out filters that are not set", () => {
    expect(incomePath({ from: "2026-10", to: "2026-11", cooperative: "", province: "" })).toBe(
      "/hoi?from=2026-10&to=2026-11",
    );
  });
});
