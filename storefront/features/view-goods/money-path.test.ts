import type { MoneyPath } from "@cho-phien/contract";
import { describe, expect, it } from "vitest";
import { moneyShares } from "./money-path";

const path: MoneyPath = {
  priceDong: "280000",
  membersDong: "218120",
  cooperativeDong: "34580",
  fundDong: "13300",
  platformFeeDong: "14000",
  taxDong: "0",
  ruleVersion: 1,
  ruleValidFrom: "2024-12-20",
};

describe("the money bar", () => {
  it("shows who gets what, in the sentence's order, without those who get nothing", () => {
    expect(moneyShares(path)).toEqual([
      { part: "members", dong: "218120", perMille: 779 },
      { part: "cooperative", dong: "34580", perMille: 123 },
      { part: "fund", dong: "13300", perMille: 47 },
      { part: "platformFee", dong: "14000", perMille: 50 },
    ]);
  });

  it("is empty for a thing given away", () => {
    expect(moneyShares({ ...path, priceDong: "0", membersDong: "0" })).toEqual([]);
  });
});
