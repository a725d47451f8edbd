import { add, negate, sum, ZERO_DONG, type Dong } from "@cho-phien/money";
import { accountKey, accountRow, type AccountRef } from "./account-ref";

export type JournalKind =
  | "sale.settled"
  | "sale.recorded"
  | "bank.held"
  | "bank.taken"
  | "bank.returned"
  | "coop.remitted"
  | "coop.kept"
  | "carrier.charged"
  | "carrier.owes"
  | "member.accrued"
  | "payout.sent"
  | "receipt.confirmed"
  | "receipt.short"
  | "payout.failed"
  | "sale.refunded"
  | "correction";

export type Channel = "online" | "fair" | "shop" | "wholesale" | "other" | "imported";

/** Kept apart because the law keeps them apart (Law 17/2023/QH15, Art 84–86). */
export type IncomeKind = "sale_payout" | "wage" | "surplus_use" | "surplus_labour" | "surplus_capital" | "support";

/** One line of a journal: negative where the money comes from, positive where it goes, never zero. */
export type Posting = {
  readonly account: AccountRef;
  readonly amountDong: Dong;
  /** For a member's account: her commune on that date. */
  readonly communeCode: string | null;
};

export type Actor = { readonly type: string; readonly id: string };

/** A balanced entry. `idemKey` names the source fact, so that a fact is entered once however often it is seen. */
export type Journal = {
  readonly id: string;
  readonly kind: JournalKind;
  readonly idemKey: string;
  readonly cooperativeId: string | null;
  readonly channel: Channel;
  readonly incomeKind: IncomeKind;
  readonly effectiveAt: string;
  readonly actor: Actor;
  readonly reason: string | null;
  readonly source: { readonly type: string; readonly id: string };
  readonly reversesId: string | null;
  readonly postings: readonly Posting[];
};

/** What every decision is told besides the facts: the id for its journal, when the fact happened, who states it. */
export type Entry = { readonly journalId: string; readonly effectiveAt: string; readonly actor: Actor };

/** Adds up lines on the same account and commune, drops zeros, sorts by account: equal facts give equal postings. */
export function tidyPostings(postings: readonly Posting[]): readonly Posting[] {
  const merged = new Map<string, Posting>();
  for (const posting of postings) {
    const key = `${accountKey(posting.account)}|${posting.communeCode ?? ""}`;
    const before = merged.get(key)?.amountDong ?? ZERO_DONG;
    merged.set(key, { ...posting, amountDong: add(before, posting.amountDong) });
  }
  return [...merged]
    .filter(([, { amountDong }]) => amountDong !== 0n)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, posting]) => posting);
}

/** The same lines with the signs turned: what undoes them. */
export function reverse(postings: readonly Posting[]): readonly Posting[] {
  return postings.map((posting) => ({ ...posting, amountDong: negate(posting.amountDong) }));
}

/** Returns the journal, its postings tidied; throws when it is not one the ledger may ever hold (L1). */
export function assertBalanced(journal: Journal): Journal {
  const postings = tidyPostings(journal.postings);
  const difference = sum(postings.map(({ amountDong }) => amountDong));
  if (difference !== 0n) throw new Error(`${journal.idemKey} is out of balance by ${difference} đồng`);
  if (postings.length < 2) throw new Error(`${journal.idemKey} moves nothing`);
  for (const { account, communeCode } of postings) {
    const isMembers = accountRow(account).holder === "member";
    if (isMembers !== (account.memberId !== null)) throw new Error(`${accountKey(account)} has the wrong owner`);
    if (isMembers !== (communeCode !== null)) throw new Error(`${accountKey(account)}: a commune is for members only`);
    if (account.cooperativeId !== journal.cooperativeId) throw new Error(`${accountKey(account)} is in another book`);
  }
  return { ...journal, postings };
}
