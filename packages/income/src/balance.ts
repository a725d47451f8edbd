import { add, negate, ZERO_DONG, type Dong } from "@cho-phien/money";
import { accountKey, accountRow, type AccountRef } from "./account-ref";
import type { Posting } from "./posting";
import type { Refusal } from "./refusal";

/** Balances by `accountKey`; an account that is absent has nothing. */
export type Balances = ReadonlyMap<string, Dong>;

export const NO_BALANCES: Balances = new Map();

/** What an account holds, in đồng. */
export function balanceOf(balances: Balances, account: AccountRef): Dong {
  return balances.get(accountKey(account)) ?? ZERO_DONG;
}

/** The balances once these postings are in; the given ones stay as they are. */
export function withPostings(balances: Balances, postings: readonly Posting[]): Balances {
  const after = new Map(balances);
  for (const { account, amountDong } of postings) {
    after.set(accountKey(account), add(after.get(accountKey(account)) ?? ZERO_DONG, amountDong));
  }
  return after;
}

/** The first account these postings would take below zero though its kind never may, or null. */
export function belowZeroAfter(balances: Balances, postings: readonly Posting[]): Refusal | null {
  const after = withPostings(balances, postings);
  for (const { account, amountDong } of postings) {
    const left = balanceOf(after, account);
    if (left >= 0n || amountDong > 0n || accountRow(account).belowZero !== null) continue;
    const balanceDong = balanceOf(balances, account);
    return { refused: "below_zero", account, balanceDong, neededDong: add(balanceDong, negate(left)) };
  }
  return null;
}
