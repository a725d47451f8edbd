import { dong } from "@cho-phien/money";
import fc from "fast-check";
import { expect, it } from "vitest";
import { moneyPath } from "./money-path";
import type { SharingRule } from "./sharing-rule";

const rule: SharingRule = {
  id: "rule-2",
  cooperativeId: "htx",
  version: 2,
  validFrom: "2026-07-01",
  basis: "maker",
  retainedBp: 1_500,
  fundBp: 500,
  memberBp: 8_000,
  advanceCapBp: 5_000,
  minutesRef: "BB 2",
};
const untaxed = { platformFeeBp: 500, tax: { vatBp: 0, pitBp: 0, act: null } };

it("shows where the price of one piece goes", () => {
  expect(moneyPath(dong(450_000n), untaxed, rule)).toEqual({
    priceDong: 450_000n,
    membersDong: 342_000n,
    cooperativeDong: 64_125n,
    fundDong: 21_375n,
    platformFeeDong: 22_500n,
    taxDong: 0n,
    ruleVersion: 2,
    ruleValidFrom: "2026-07-01",
  });
});

it("sums to the price, whatever the price", () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 10n ** 10n).map(dong), fc.boolean(), (price, isTaxed) => {
      const tax = isTaxed ? { vatBp: 100, pitBp: 50, act: "NĐ 252/2026/NĐ-CP" } : untaxed.tax;
      const path = moneyPath(price, { ...untaxed, tax }, rule);
      const { membersDong, cooperativeDong, fundDong, platformFeeDong, taxDong } = path;
      expect(membersDong + cooperativeDong + fundDong + platformFeeDong + taxDong).toBe(price);
    }),
  );
});
