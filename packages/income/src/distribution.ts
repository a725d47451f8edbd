import { larger, negate, smaller, subtract, sum, ZERO_DONG, type Dong } from "@cho-phien/money";
import { accrueIncome, type KnownMember } from "./accrue";
import { bookAccount } from "./account-ref";
import { balanceOf, belowZeroAfter, withPostings, type Balances } from "./balance";
import { lockedMonth } from "./calendar-month";
import { bucketTotal, takeFromBuckets, type Bucket } from "./bucket";
import type { Occasion } from "./member-move";
import { assertBalanced, type IncomeKind, type Journal, type Posting } from "./posting";
import type { Refusal } from "./refusal";
import type { SharingRule } from "./sharing-rule";
import type { Contribution } from "./split";

/** Income that gathered from one channel; brings the id of its journal. */
export type Pool = Omit<Bucket, "incomeKind">;

export type Distribution = {
  readonly distributionId: string;
  /** yyyy-mm whose pooled income is shared. */
  readonly month: string;
  readonly rule: SharingRule;
  readonly incomeKind: Extract<IncomeKind, "surplus_use" | "surplus_labour" | "wage">;
  /** What coop_income holds, by the channel of its postings. */
  readonly pools: readonly Pool[];
  readonly contributions: readonly Contribution[];
  readonly members: readonly KnownMember[];
  /** The cooperative's income and income advance, and the members' advances, at least. */
  readonly balances: Balances;
  /** The minutes of the meeting that approved this run. */
  readonly minutesRef: string;
  readonly lockedThrough: string | null;
};

export type DistributionPreview = {
  readonly distributableDong: Dong;
  /** What goes back first because a refund came after an earlier run. */
  readonly repaidDong: Dong;
  readonly shares: readonly { readonly memberId: string; readonly amountDong: Dong; readonly nettedDong: Dong }[];
  readonly retainedDong: Dong;
  readonly fundDong: Dong;
};

/**
 * A run over what gathered (all income under `pool`; under `contribution`, sales whose lot nobody had written down):
 * one `member.accrued` per channel, and the preview of what they say. The preview is read off the very
 * journals that are posted afterwards, so what the meeting saw is what is entered; equal facts give equal journals.
 */
export function distributeIncome(
  occasion: Occasion,
  distribution: Distribution,
): { readonly preview: DistributionPreview; readonly journals: readonly Journal[] } | Refusal {
  const refusal = distributionRefusal(distribution);
  if (refusal !== null) return refusal;
  const journals: Journal[] = [];
  let balances = distribution.balances;
  // A refund may have drawn on another channel's pool: what is shared is the net of all, taken from those that hold it.
  for (const pool of takeFromBuckets(distribution.pools, bucketTotal(distribution.pools))) {
    const journal = sharePool(occasion, { ...distribution, balances }, pool);
    if ("refused" in journal) return journal;
    balances = withPostings(balances, journal.postings);
    journals.push(journal);
  }
  return { preview: previewOf(journals), journals };
}

function distributionRefusal(distribution: Distribution): Refusal | null {
  const { rule, pools, minutesRef } = distribution;
  if (rule.basis === "maker")
    return { refused: "basis_not_applicable", basis: rule.basis, needed: ["pool", "contribution"] };
  if (minutesRef.trim() === "") return { refused: "minutes_missing", what: "distribution" };
  if (bucketTotal(pools) <= 0n) return { refused: "amount_not_positive", amountDong: bucketTotal(pools) };
  return lockedMonth(distribution.month, distribution.lockedThrough);
}

function sharePool(occasion: Occasion, distribution: Distribution, pool: Pool): Journal | Refusal {
  const { rule, balances } = distribution;
  const income = bookAccount("coop_income", rule.cooperativeId);
  const advance = bookAccount("coop_income_advance", rule.cooperativeId);
  const owedDong = larger(ZERO_DONG, negate(balanceOf(balances, advance)));
  const repaidDong = smaller(owedDong, pool.amountDong);
  const repaid: readonly Posting[] = [
    { account: income, amountDong: negate(repaidDong), communeCode: null },
    { account: advance, amountDong: repaidDong, communeCode: null },
  ];
  const refusal = belowZeroAfter(balances, repaid);
  if (refusal !== null) return refusal;
  if (repaidDong === pool.amountDong) return poolJournal(occasion, distribution, { pool, postings: repaid });
  const accrued = accrueIncome(
    { ...occasion, journalId: pool.journalId },
    {
      source: { type: "distribution", id: `${distribution.distributionId}:${pool.channel}` },
      revision: 1,
      channel: pool.channel,
      incomeKind: distribution.incomeKind,
      netDong: subtract(pool.amountDong, repaidDong),
      rule,
      contributions: distribution.contributions,
      members: distribution.members,
      balances: withPostings(balances, repaid),
    },
  );
  if ("refused" in accrued) return accrued;
  return poolJournal(occasion, distribution, { pool, postings: [...accrued.postings, ...repaid] });
}

function poolJournal(
  { effectiveAt, actor }: Occasion,
  { distributionId, rule, incomeKind, minutesRef }: Distribution,
  { pool, postings }: { pool: Pool; postings: readonly Posting[] },
): Journal {
  const source = { type: "distribution", id: `${distributionId}:${pool.channel}` };
  return assertBalanced({
    id: pool.journalId,
    kind: "member.accrued",
    idemKey: `member.accrued:${source.id}`,
    cooperativeId: rule.cooperativeId,
    channel: pool.channel,
    incomeKind,
    effectiveAt,
    actor,
    reason: minutesRef,
    source,
    reversesId: null,
    postings,
  });
}

function previewOf(journals: readonly Journal[]): DistributionPreview {
  const postings = journals.flatMap((journal) => journal.postings);
  const on = (kind: Posting["account"]["kind"], memberId: string | null = null) =>
    sum(
      postings
        .filter(({ account }) => account.kind === kind && account.memberId === memberId)
        .map(({ amountDong }) => amountDong),
    );
  const memberIds = postings.flatMap(({ account }) => (account.memberId === null ? [] : [account.memberId]));
  const repaidDong = on("coop_income_advance");
  return {
    distributableDong: subtract(negate(on("coop_income")), repaidDong),
    repaidDong,
    shares: [...new Set(memberIds)].sort().map((memberId) => {
      const nettedDong = on("member_advance", memberId);
      return { memberId, amountDong: sum([on("member_due", memberId), nettedDong]), nettedDong };
    }),
    retainedDong: on("coop_retained"),
    fundDong: on("coop_fund"),
  };
}
