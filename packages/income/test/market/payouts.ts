import { sum, type Dong } from "@cho-phien/money";
import {
  acceptReceipt,
  failPayout,
  isRefusal,
  memberAccount,
  receiptStateOf,
  resolveDispute,
  sendPayout,
  type Evidence,
  type Payout,
  type ReceiptState,
  type Resolution,
} from "../../src";
import {
  balances,
  buckets,
  COOPERATIVE,
  enter,
  inTransit,
  knownMember,
  knownMembers,
  nextId,
  occasion,
  type Entered,
  type Market,
  type PayoutOnFile,
  type When,
} from "./market";

export type Pay = Pick<Payout, "payoutId" | "memberId" | "amountDong" | "method" | "deductionReason">;

export function pay(market: Market, facts: Pay, when: When): Entered {
  const account = memberAccount("member_due", { cooperativeId: COOPERATIVE, memberId: facts.memberId });
  const decided = sendPayout(occasion(when), {
    ...facts,
    cooperativeId: COOPERATIVE,
    due: buckets(market, { journals: market.journals, account }),
    members: knownMembers(market),
    balances: balances(market),
    lockedThrough: market.lockedThrough,
  });
  if (!isRefusal(decided)) {
    const { memberId, payoutId } = facts;
    const onFile = { memberId, sentAt: when.effectiveAt, journals: [...decided], missingDong: null };
    market.payouts.set(payoutId, onFile);
  }
  return enter(market, { decided, when });
}

export function payoutOf(market: Market, payoutId: string): PayoutOnFile {
  const payout = market.payouts.get(payoutId);
  if (payout === undefined) throw new Error(`${payoutId} was never sent`);
  return payout;
}

export type State = {
  readonly payoutId: string;
  readonly receiptId: string;
  readonly statedDong: Dong;
  readonly evidence: Evidence;
};

export function state(market: Market, { payoutId, ...facts }: State, when: When): Entered {
  const payout = payoutOf(market, payoutId);
  const decided = acceptReceipt(occasion(when), {
    ...facts,
    payoutId,
    cooperativeId: COOPERATIVE,
    member: knownMember(market, payout.memberId),
    inTransit: inTransit(market, payout),
  });
  if (isRefusal(decided)) return decided;
  payout.journals.push(...decided.journals);
  if (decided.outcome === "short") payout.missingDong = decided.dispute.missingDong;
  if (decided.outcome === "confirmed") payout.missingDong = null;
  return enter(market, { decided: decided.journals, when });
}

export type Resolve = Pick<Resolution, "arrivedDong" | "memberSide" | "officer"> & { readonly payoutId: string };

export function resolve(market: Market, { payoutId, ...facts }: Resolve, when: When): Entered {
  const payout = payoutOf(market, payoutId);
  const open = inTransit(market, payout);
  const decided = resolveDispute(occasion(when), {
    ...facts,
    disputeId: `dispute-${payoutId}-${nextId(market)}`,
    cooperativeId: COOPERATIVE,
    member: knownMember(market, payout.memberId),
    inTransit: open.map((bucket) => ({ ...bucket, returnJournalId: `${bucket.journalId}-back` })),
  });
  if (isRefusal(decided)) return decided;
  payout.journals.push(...decided);
  payout.missingDong = null;
  return enter(market, { decided, when });
}

export type BankReturn = { readonly payoutId: string; readonly failureId: string; readonly returnedDong: Dong };

export function bankReturns(market: Market, { payoutId, ...facts }: BankReturn, when: When): Entered {
  const payout = payoutOf(market, payoutId);
  const decided = failPayout(occasion(when), {
    ...facts,
    cooperativeId: COOPERATIVE,
    member: knownMember(market, payout.memberId),
    inTransit: inTransit(market, payout),
  });
  if (!isRefusal(decided)) payout.journals.push(...decided);
  return enter(market, { decided, when });
}

export function stateOf(market: Market, { payoutId, asOf }: { payoutId: string; asOf: string }): ReceiptState {
  const payout = payoutOf(market, payoutId);
  const on = (kind: "member_in_transit" | "member_received") =>
    sum(
      payout.journals
        .flatMap(({ postings }) => postings)
        .filter(({ account }) => account.kind === kind)
        .map(({ amountDong }) => amountDong),
    );
  return receiptStateOf({
    sentAt: payout.sentAt,
    asOf,
    inTransitDong: on("member_in_transit"),
    receivedDong: on("member_received"),
    hasOpenDispute: payout.missingDong !== null,
  });
}
