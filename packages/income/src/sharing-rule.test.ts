import { describe, expect, it } from "vitest";
import { adoptSharingRule, fundMinimumBp, sharingRuleInForce, type SharingRule } from "./sharing-rule";

const rule: SharingRule = {
  id: "rule-1",
  cooperativeId: "htx",
  version: 1,
  validFrom: "2026-01-01",
  basis: "maker",
  retainedBp: 1_000,
  fundBp: 500,
  memberBp: 8_500,
  advanceCapBp: 5_000,
  minutesRef: "BB 1",
};

describe("adoptSharingRule", () => {
  it("accepts exactly the least fund the law asks for", () => {
    expect(fundMinimumBp).toEqual({ htx: 500, lhhtx: 1_000, tht: 0, household: 0 });
    expect(adoptSharingRule(rule, "htx")).toBe(rule);
    expect(adoptSharingRule({ ...rule, fundBp: 499, memberBp: 8_501 }, "htx")).toMatchObject({
      refused: "fund_below_minimum",
      fundBp: 499,
      minimumBp: 500,
    });
    expect(adoptSharingRule({ ...rule, fundBp: 1_000, memberBp: 8_000 }, "lhhtx")).toMatchObject({ fundBp: 1_000 });
    expect(adoptSharingRule({ ...rule, fundBp: 0, memberBp: 9_000 }, "household")).toMatchObject({ fundBp: 0 });
  });

  it.each([
    ["a negative part", { retainedBp: -500, memberBp: 10_000 }],
    ["a part of a basis point", { retainedBp: 999.5, memberBp: 8_500.5 }],
    ["a cap above the whole", { advanceCapBp: 10_001 }],
    ["not a number", { retainedBp: Number.NaN }],
  ])("refuses %s", (_what, change) => {
    expect(adoptSharingRule({ ...rule, ...change }, "htx")).toMatchObject({ refused: "rule_does_not_sum" });
  });
});

describe("sharingRuleInForce", () => {
  const second = { ...rule, id: "rule-2", version: 2, validFrom: "2026-07-01" };
  const sameDay = { ...rule, id: "rule-3", version: 3, validFrom: "2026-07-01" };

  it("takes the latest that has begun, and of one day the highest version", () => {
    expect(sharingRuleInForce([second, rule], "2025-12-31")).toBeNull();
    expect(sharingRuleInForce([second, rule], "2026-06-30")?.version).toBe(1);
    expect(sharingRuleInForce([rule, second], "2026-07-01")?.version).toBe(2);
    expect(sharingRuleInForce([sameDay, second, rule], "2026-07-02")?.version).toBe(3);
  });
});
