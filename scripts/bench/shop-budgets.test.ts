import { describe, expect, it } from "vitest";
import { broken, BROWSE, CHECKOUT } from "./shop-budgets.ts";
import type { Look } from "./shop-lighthouse.ts";

const KB = 1024;
const bare: Look = {
  ...{ performance: 98, accessibility: 100, bestPractices: 100, seo: 100 },
  ...{ lcpMs: 700, tbtMs: 155, cls: 0, jsBytes: 137 * KB, allBytes: 140 * KB },
};
const within: Look = {
  ...bare,
  performance: 95,
  lcpMs: 1_800,
  tbtMs: 235,
  cls: 0.01,
  jsBytes: 162 * KB,
  allBytes: 300 * KB,
};

describe("a page's budget", () => {
  it("is kept by a page that stands at every limit", () => {
    expect(broken(within, bare, BROWSE)).toEqual([]);
  });

  it.each([
    ["js KB over bare 25.1 > 25", { jsBytes: 162.1 * KB }],
    ["KB 300.5 > 300", { allBytes: 300.5 * KB }],
    ["performance 94 < 95", { performance: 94 }],
    ["accessibility 99 < 100", { accessibility: 99 }],
    ["best practices null < 100", { bestPractices: null }],
    ["seo 92 < 100", { seo: 92 }],
    ["LCP ms 1801 > 1800", { lcpMs: 1_801 }],
    ["TBT ms 236 > 235", { tbtMs: 236 }],
    ["CLS 0.011 > 0.01", { cls: 0.011 }],
  ])("is broken: %s", (words, change: Partial<Look>) => {
    expect(broken({ ...within, ...change }, bare, BROWSE)).toEqual([words]);
  });

  it("asks more of a page where the bare one does better than the table foresaw", () => {
    expect(broken({ ...within, performance: 96 }, { ...bare, performance: 100 }, BROWSE)).toEqual([
      "performance 96 < 97",
    ]);
  });

  it("lets checkout cost more and stay unfound", () => {
    const look = {
      ...within,
      performance: 90,
      lcpMs: 2_200,
      tbtMs: 285,
      jsBytes: 197 * KB,
      allBytes: 350 * KB,
      seo: 60,
    };
    expect(broken(look, bare, CHECKOUT)).toEqual([]);
    expect(broken({ ...look, tbtMs: 286 }, bare, CHECKOUT)).toEqual(["TBT ms 286 > 285"]);
  });
});
