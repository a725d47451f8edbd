import { sum, type Dong } from "@cho-phien/money";
import {
  accrueIncome,
  adoptSharingRule,
  bookAccount,
  bucketTotal,
  correctJournal,
  distributeIncome,
  isRefusal,
  recordSale,
  refundSale,
  remitApproved,
  remitToCooperative,
  settleSale,
  type Bucket,
  type Contribution,
  type CorrectionReason,
  type Distribution,
  type Journal,
  type PaidThrough,
  type Pool,
  type RecordedSale,
  type SharingRule,
} from "../../src";
import {
  balances,
  buckets,
  COOPERATIVE,
  enter,
  entry,
  inTransit,
  knownMembers,
  lineOf,
  nextId,
  occasion,
  type Entered,
  type Market,
  type When,
} from "./market";

export function adopt(market: Market, rule: SharingRule): Entered {
  const adopted = adoptSharingRule(rule, market.kind);
  if (isRefusal(adopted)) return adopted;
  market.rules.push(adopted);
  return { journals: [] };
}

export type Settle = {
  readonly line: string;
  readonly goodsDong: Dong;
  readonly shippingDong: Dong;
  readonly paymentFeeDong: Dong;
  readonly roundingDong: Dong;
  readonly paidThrough: PaidThrough;
  readonly pieces: bigint;
};

export function settle(market: Market, { line, pieces, ...money }: Settle, when: When): Entered {
  const onFile = lineOf(market, { line, when });
  const decided = settleSale(entry(market, when), { lineId: line, terms: onFile.terms, ...money });
  if (!isRefusal(decided)) {
    onFile.settled ??= decided;
    onFile.pieces = pieces;
  }
  return enter(market, { decided, when });
}

export type Accrue = { readonly of: string; readonly contributions: readonly Contribution[] };

/** Shares what a settled line or a recorded sale brought in, by the rule kept on the line or in force. */
export function accrue(market: Market, { of, contributions }: Accrue, when: When): Entered {
  const sold = market.journals.find(
    ({ kind, source }) => source.id === of && (kind === "sale.settled" || kind === "sale.recorded"),
  );
  if (sold === undefined) throw new Error(`${of} was never sold`);
  const line = lineOf(market, { line: of, when });
  const rule = market.rules.find(({ id }) => id === line.terms.sharingRuleId);
  if (rule === undefined) throw new Error(`${of} keeps a rule nobody knows`);
  const netDong = sold.postings.find(({ account }) => account.kind === "coop_income")?.amountDong;
  if (netDong === undefined) throw new Error(`${of} brought nothing in`);
  const decided = accrueIncome(entry(market, when), {
    source: sold.source,
    revision: accrualsOf(market, of).length + 1,
    channel: sold.channel,
    incomeKind: sold.incomeKind,
    netDong,
    rule,
    contributions,
    members: knownMembers(market),
    balances: balances(market),
  });
  return enter(market, { decided, when });
}

function accrualsOf(market: Market, of: string): readonly Journal[] {
  return market.journals.filter(({ kind, source }) => kind === "member.accrued" && source.id === of);
}

export function isReversed(market: Market, journal: Journal): boolean {
  return market.journals.some(({ reversesId }) => reversesId === journal.id);
}

export function record(
  market: Market,
  sale: Pick<RecordedSale, "saleId" | "channel" | "amountDong">,
  when: When,
): Entered {
  const facts = { ...sale, cooperativeId: COOPERATIVE, lockedThrough: market.lockedThrough };
  return enter(market, { decided: recordSale(entry(market, when), facts), when });
}

export type Remit = { readonly remittanceId: string; readonly amountDong: Dong; readonly shippingDong: Dong };

export function remit(market: Market, facts: Remit, when: When): Entered {
  const decided = remitToCooperative(entry(market, when), {
    ...facts,
    cooperativeId: COOPERATIVE,
    bankReference: `FT-${facts.remittanceId}`,
    balances: balances(market),
  });
  return enter(market, { decided, when });
}

export function remitTransfer(
  market: Market,
  {
    transferId,
    sentDong,
    shippingDong,
  }: { readonly transferId: string; readonly sentDong: Dong; readonly shippingDong: Dong },
  when: When,
): Entered {
  const decided = remitApproved(entry(market, when), {
    remittanceId: transferId,
    cooperativeId: COOPERATIVE,
    sentDong,
    shippingDong,
    bankReference: `FT-${transferId}`,
    balances: balances(market),
  });
  return enter(market, { decided, when });
}

export type Distribute = Pick<Distribution, "distributionId" | "month" | "incomeKind" | "contributions" | "minutesRef">;

export function distribute(market: Market, facts: Distribute, when: When): Entered {
  const rule = market.rules.at(-1);
  if (rule === undefined) throw new Error("No sharing rule was adopted");
  const decided = distributeIncome(occasion(when), {
    ...facts,
    rule,
    pools: poolsOf(market),
    members: knownMembers(market),
    balances: balances(market),
    lockedThrough: market.lockedThrough,
  });
  return enter(market, { decided: isRefusal(decided) ? decided : decided.journals, when });
}

/** What the cooperative's income holds by channel, whatever kind its postings are of. */
function poolsOf(market: Market): readonly Pool[] {
  const held = buckets(market, { journals: market.journals, account: bookAccount("coop_income", COOPERATIVE) });
  const channels = [...new Set(held.map(({ channel }) => channel))];
  return channels.map((channel) => ({
    journalId: nextId(market),
    channel,
    amountDong: sum(held.filter((each) => each.channel === channel).map(({ amountDong }) => amountDong)),
  }));
}

export type ReturnOfGoods = {
  readonly line: string;
  readonly returnId: string;
  readonly pieces: bigint;
  readonly returnsShipping: boolean;
};

export function refund(
  market: Market,
  { line, returnId, pieces, returnsShipping }: ReturnOfGoods,
  when: When,
): Entered {
  const onFile = lineOf(market, { line, when });
  if (onFile.settled === null || isReversed(market, onFile.settled)) throw new Error(`${line} is not settled`);
  const decided = refundSale(entry(market, when), {
    lineId: line,
    returnId,
    soldPieces: onFile.pieces,
    alreadyReturnedPieces: onFile.returned,
    returnedPieces: pieces,
    returnsShipping,
    settled: onFile.settled,
    accrued: accrualsOf(market, line).find((journal) => !isReversed(market, journal)) ?? null,
    balances: balances(market),
  });
  if (!isRefusal(decided)) onFile.returned += pieces;
  return enter(market, { decided, when });
}

export type Correct = { readonly idemKey: string; readonly reason: CorrectionReason | null };

export function correct(market: Market, { idemKey, reason }: Correct, when: When): Entered {
  const journal = market.journals.find((each) => each.idemKey === idemKey);
  if (journal === undefined) throw new Error(`No journal has the key ${idemKey}`);
  const reversedById = market.journals.find(({ reversesId }) => reversesId === journal.id)?.id ?? null;
  const payout = [...market.payouts.values()].find(({ journals }) => journals.some(({ id }) => id === journal.id));
  const isSameBucket = ({ channel, incomeKind }: Bucket) =>
    channel === journal.channel && incomeKind === journal.incomeKind;
  const decided = correctJournal(entry(market, when), {
    journal,
    reason,
    reversedById,
    laterEntryId: laterEntryOn(market, journal),
    payoutInTransitDong: payout === undefined ? null : bucketTotal(inTransit(market, payout).filter(isSameBucket)),
    balances: balances(market),
  });
  if (payout !== undefined && !isRefusal(decided)) payout.journals.push(decided);
  return enter(market, { decided, when });
}

/** A sale's accrual stands on it, and a line's refund stands on both, until it is reversed itself. */
function laterEntryOn(market: Market, journal: Journal): string | null {
  const after = market.journals.slice(market.journals.findIndex(({ id }) => id === journal.id) + 1);
  const standing = after.filter((later) => !isReversed(market, later));
  const isSale = journal.kind === "sale.settled" || journal.kind === "sale.recorded";
  if (!isSale && journal.kind !== "member.accrued") return null;
  const stands = standing.find(
    ({ kind, source, idemKey }) =>
      (isSale && kind === "member.accrued" && source.id === journal.source.id) ||
      idemKey.startsWith(`sale.refunded:${journal.source.id}:`),
  );
  return stands?.id ?? null;
}
