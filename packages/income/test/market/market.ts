import type { Dong } from "@cho-phien/money";
import {
  bucketsOf,
  isRefusal,
  memberAccount,
  NO_BALANCES,
  termsOfSale,
  sharingRuleInForce,
  withPostings,
  type Balances,
  type Bucket,
  type CooperativeKind,
  type Journal,
  type KnownMember,
  type RecordedJournal,
  type Refusal,
  type SaleTerms,
  type SharingRule,
} from "../../src";

export const COOPERATIVE = "htx-ban-may";

/** One cooperative's dealings kept in memory: it asks the rules, and enters what they decide as a ledger would. */
export type Market = {
  readonly kind: CooperativeKind;
  readonly platformFeeBp: number;
  readonly withholdsForTht: boolean;
  readonly rules: SharingRule[];
  readonly communes: Map<string, string>;
  readonly lines: Map<string, Line>;
  readonly payouts: Map<string, PayoutOnFile>;
  readonly journals: RecordedJournal[];
  balances: Balances;
  idsGiven: number;
  lockedThrough: string | null;
};

export type Line = { readonly terms: SaleTerms; settled: Journal | null; pieces: bigint; returned: bigint };

export type PayoutOnFile = {
  readonly memberId: string;
  readonly sentAt: string;
  readonly journals: Journal[];
  missingDong: Dong | null;
};

/** When an act happened and when the ledger came to know of it. */
export type When = { readonly effectiveAt: string; readonly recordedAt: string };

const actor = { type: "system", id: "scan" };

export function openMarket(
  facts: Pick<Market, "kind" | "platformFeeBp" | "withholdsForTht"> & { members: Map<string, string> },
): Market {
  const { members, ...rest } = facts;
  return {
    ...rest,
    rules: [],
    communes: members,
    lines: new Map(),
    payouts: new Map(),
    journals: [],
    balances: NO_BALANCES,
    idsGiven: 0,
    lockedThrough: null,
  };
}

export function balances(market: Market): Balances {
  return market.balances;
}

export function knownMembers(market: Market): readonly KnownMember[] {
  return [...market.communes].map(([memberId, communeCode]) => ({ memberId, communeCode }));
}

export function knownMember(market: Market, memberId: string): KnownMember {
  return { memberId, communeCode: market.communes.get(memberId) ?? "00000" };
}

export function occasion({ effectiveAt }: When) {
  return { effectiveAt, actor };
}

export function entry(market: Market, when: When) {
  return { ...occasion(when), journalId: nextId(market) };
}

export function nextId(market: Market): string {
  market.idsGiven += 1;
  return `j${market.idsGiven}`;
}

/** Where a member's money stands by channel and kind; each bucket with an id of its own. */
export function buckets(
  market: Market,
  { journals, account }: { journals: readonly Journal[]; account: Journal["postings"][number]["account"] },
): readonly Bucket[] {
  return bucketsOf(journals, account).map((bucket) => ({ ...bucket, journalId: nextId(market) }));
}

export function inTransit(market: Market, payout: PayoutOnFile): readonly Bucket[] {
  const account = memberAccount("member_in_transit", { cooperativeId: COOPERATIVE, memberId: payout.memberId });
  return buckets(market, { journals: payout.journals, account });
}

/** The line's terms: those taken with the order, or today's for a line that was never ordered apart. */
export function lineOf(market: Market, { line, when }: { line: string; when: When }): Line {
  const known = market.lines.get(line);
  if (known) return known;
  const on = when.effectiveAt.slice(0, 10);
  const sharingRule = sharingRuleInForce(market.rules, on);
  if (sharingRule === null) throw new Error(`No sharing rule is in force on ${on}`);
  const terms = termsOfSale({
    cooperativeId: COOPERATIVE,
    cooperativeKind: market.kind,
    platformFeeBp: market.platformFeeBp,
    sharingRule,
    goodsKind: "goods",
    withholdsForTht: market.withholdsForTht,
    on,
  });
  const fresh: Line = { terms, settled: null, pieces: 1n, returned: 0n };
  market.lines.set(line, fresh);
  return fresh;
}

export type Entered = { readonly journals: readonly Journal[] } | Refusal;

/**
 * Enters what a rule decided. A fact entered before is not entered again if it says the same; if it says something
 * else the ledger would stop, and so does this one.
 */
export function enter(
  market: Market,
  { decided, when }: { decided: Journal | readonly Journal[] | Refusal; when: When },
): Entered {
  if (isRefusal(decided)) return decided;
  const journals = "postings" in decided ? [decided] : decided;
  for (const journal of journals) {
    const before = market.journals.find(({ idemKey }) => idemKey === journal.idemKey);
    if (before === undefined) {
      market.journals.push({ ...journal, recordedAt: when.recordedAt });
      market.balances = withPostings(market.balances, journal.postings);
    } else if (body(before) !== body(journal)) throw new Error(`${journal.idemKey} came again with another body`);
  }
  return { journals };
}

function body({ kind, effectiveAt, channel, incomeKind, postings }: Journal): string {
  const lines = postings.map(({ account, amountDong }) => ({ ...account, amountDong: amountDong.toString() }));
  return JSON.stringify({ kind, effectiveAt, channel, incomeKind, lines });
}

/** What each disputed payout still misses, by the payout's id. */
export function payoutsMissing(market: Market): Readonly<Record<string, string>> {
  const open = [...market.payouts].filter(([, { missingDong }]) => missingDong !== null);
  return Object.fromEntries(open.map(([payoutId, { missingDong }]) => [payoutId, String(missingDong)]));
}
