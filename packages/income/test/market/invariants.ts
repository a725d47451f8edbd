import { sum, type Dong } from "@cho-phien/money";
import { expect } from "vitest";
import {
  accountKinds,
  accountRow,
  balanceOf,
  bookAccount,
  figuresOf,
  platformAccount,
  type AccountKind,
  type Journal,
} from "../../src";
import { balances, COOPERATIVE, type Market } from "./market";

/** What income.md says holds after every step (a step enters four journals at most): L1, no account below zero but by rule, L13, and both books in step. */
export function expectInvariants(market: Market): void {
  for (const journal of market.journals.slice(-4)) expectBalanced(journal);
  const now = balances(market);
  for (const [key, held] of now) {
    const kind = key.split("|")[0] as AccountKind;
    if (held < 0n) expect(`${key} may go below zero: ${accountKinds[kind].belowZero}`).not.toMatch(/null$/);
  }
  for (const memberId of market.communes.keys()) {
    const { accruedDong, paidDong, confirmedDong, advanceDong } = figuresOf(now, {
      cooperativeId: COOPERATIVE,
      memberId,
    });
    expect(confirmedDong).toBeGreaterThanOrEqual(0n);
    expect(paidDong).toBeGreaterThanOrEqual(confirmedDong);
    expect(advanceDong).toBeGreaterThanOrEqual(0n);
    expect(accruedDong + advanceDong).toBeGreaterThanOrEqual(paidDong);
  }
  const held = (kind: AccountKind) => balanceOf(now, bookAccount(kind, COOPERATIVE));
  expect(held("coop_claim")).toBe(-(held("coop_due") + held("coop_advance")));
  expect(held("coop_advance")).toBeLessThanOrEqual(0n);
  expect(held("coop_income_advance")).toBeLessThanOrEqual(0n);
  const heldForPayers = balanceOf(now, platformAccount("payer_held"));
  expect(balanceOf(now, platformAccount("clearing_bank"))).toBe(-heldForPayers);
}

/** Σ = 0 over the journal and within each book: what the platform moves never pays for what a cooperative shares. */
function expectBalanced({ idemKey, postings }: Journal): void {
  const platform = postings.filter((posting) => isPlatforms(posting.account.kind));
  const own = postings.filter((posting) => !isPlatforms(posting.account.kind));
  for (const half of [platform, own]) expect(`${idemKey}: ${total(half)}`).toBe(`${idemKey}: 0`);
  expect(postings.every(({ amountDong }) => amountDong !== 0n)).toBe(true);
}

function isPlatforms(kind: AccountKind): boolean {
  const ownBook: readonly AccountKind[] = ["cash_at_coop", "coop_claim"];
  return accountRow(bookAccount(kind, COOPERATIVE)).holder === "platform" && !ownBook.includes(kind);
}

function total(postings: Journal["postings"]): Dong {
  return sum(postings.map(({ amountDong }) => amountDong));
}
