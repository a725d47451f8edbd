import { expect, it } from "vitest";
import { accountKinds, type AccountRow } from "./account";

const rows: readonly (readonly [string, AccountRow])[] = Object.entries(accountKinds);

it("only the outside world, advances, the platform's fee, shipping it bears and rounding may go below zero", () => {
  const below = rows.filter(([, { belowZero }]) => belowZero !== null).map(([kind]) => kind);
  expect(below.sort()).toEqual([
    "carrier_debt",
    "cash_at_coop",
    "clearing_bank",
    "clearing_card",
    "clearing_cod",
    "coop_advance",
    "coop_claim",
    "coop_income_advance",
    "member_advance",
    "platform_fee",
    "rounding",
    "shipping_borne",
  ]);
});

it("only members' accounts count as income, and confirmed counts as paid, paid as accrued", () => {
  for (const [, { holder, countsAs }] of rows) {
    expect(countsAs.length > 0).toBe(holder === "member");
    if (countsAs.includes("confirmed")) expect(countsAs).toContain("paid");
    if (countsAs.includes("paid")) expect(countsAs).toContain("accrued");
  }
});

it("every account has a name in both languages", () => {
  for (const [, { vi, en }] of rows) expect([vi, en]).not.toContain("");
});
