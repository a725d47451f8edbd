import { dong } from "@cho-phien/money";
import { expect, it } from "vitest";
import { accountKey, bookAccount } from "./account-ref";
import { balanceOf, belowZeroAfter, NO_BALANCES, withPostings } from "./balance";
import type { Posting } from "./posting";

const line = (kind: Posting["account"]["kind"], amount: bigint): Posting => ({
  account: bookAccount(kind, "htx"),
  amountDong: dong(amount),
  communeCode: null,
});
const held = new Map([[accountKey(bookAccount("coop_income", "htx")), dong(100n)]]);

it("adds postings without touching the balances it was given", () => {
  const after = withPostings(held, [line("coop_income", -30n), line("coop_fund", 30n)]);
  expect(balanceOf(after, bookAccount("coop_income", "htx"))).toBe(70n);
  expect(balanceOf(held, bookAccount("coop_income", "htx"))).toBe(100n);
  expect(balanceOf(NO_BALANCES, bookAccount("coop_fund", "htx"))).toBe(0n);
});

it("may empty an account but not by one đồng more", () => {
  expect(belowZeroAfter(held, [line("coop_income", -100n)])).toBeNull();
  expect(belowZeroAfter(held, [line("coop_income", -101n)])).toEqual({
    refused: "below_zero",
    account: bookAccount("coop_income", "htx"),
    balanceDong: 100n,
    neededDong: 101n,
  });
});

it("lets the outside world and advances go below zero", () => {
  expect(belowZeroAfter(NO_BALANCES, [line("clearing_cod", -5n), line("coop_advance", -5n)])).toBeNull();
});
