import {
  accountKey,
  distributeIncome,
  isRefusal,
  type Actor,
  type Bucket,
  type Contribution,
  type Distribution,
  type DistributionPreview,
  type Journal,
  type KnownMember,
} from "@cho-phien/income";
import { createHash } from "node:crypto";
import { bookBalances, holdBook } from "../ledger/decide-and-post";
import { channels } from "../ledger/journal-words";
import { firstDay } from "../ledger/monthly";
import { named, parseInstant } from "../ledger/parse-journal";
import { post } from "../ledger/post";
import { IncomeRefused } from "../ledger/refusal";
import { dongIn, flag, oneOf } from "../row";
import type { contributionUnits } from "../sharing/lots";
import { sharingRule } from "../sharing/sharing-rules";
import type { Sql } from "../sql";
import { newJournalId } from "../ledger/journal-id";

export type DistributionInput = {
  /** Made by the caller: the same run posted twice is one run. */
  readonly distributionId: string;
  readonly cooperativeId: string;
  /** yyyy-mm: income that came in by its end is shared. */
  readonly month: string;
  readonly ruleId: string;
  readonly incomeKind: Distribution["incomeKind"];
  readonly contributions: readonly Contribution[];
  readonly members: readonly KnownMember[];
  readonly minutesRef: string;
  readonly lockedThrough: string | null;
  readonly actor: Actor;
  readonly at: string;
  /** What the contributions were counted in. */
  readonly unit?: (typeof contributionUnits)[number];
  /** The digest of the preview the meeting saw: a run that would come to anything else is refused. */
  readonly seen?: string;
};

/** A preview and the digest by which the run is held to it. */
export type SeenDistribution = DistributionPreview & { readonly seen: string };

/** What a run would do, from the books as they stand; enters nothing. Throws the rule's refusal as IncomeRefused. */
export async function previewDistribution(sql: Sql, input: DistributionInput): Promise<SeenDistribution> {
  return (await decideDistribution(sql, input)).preview;
}

export type DistributionPosted = {
  readonly preview: SeenDistribution | null;
  readonly journalIds: readonly string[];
  readonly replayed: boolean;
};

/**
 * Enters a run: its journals, and the contributions and minutes it was decided by. A run entered before is answered.
 * Throws IncomeRefused: the rule's refusals, changed_since_preview, same_key_other_body.
 */
export async function postDistribution(sql: Sql, input: DistributionInput): Promise<DistributionPosted> {
  await holdBook(sql, named(input.cooperativeId, "cooperative id"));
  const standing = await standingRun(sql, input);
  if (standing) return { preview: null, journalIds: standing, replayed: true };
  const { preview, journals } = await decideDistribution(sql, input);
  if (input.seen !== undefined && input.seen !== preview.seen) {
    throw new IncomeRefused({ refused: "changed_since_preview" });
  }
  const journalIds = (await post(sql, journals)).map(({ journalId }) => journalId);
  await sql(
    `insert into distribution_run (id, cooperative_id, month, rule_id, income_kind, distributable, minutes_ref, unit, seen)
     values (?, ?, ?::date, ?, ?, ?, ?, ?, ?)`,
    [
      named(input.distributionId, "distribution id"),
      input.cooperativeId,
      firstDay(input.month),
      input.ruleId,
      input.incomeKind,
      preview.distributableDong,
      input.minutesRef,
      input.unit,
      preview.seen,
    ],
  );
  await sql("insert into distribution_journal (journal_id, run_id) select unnest(?::uuid[]), ?", [
    journalIds,
    input.distributionId,
  ]);
  for (const { memberId, units, ratePerUnit } of input.contributions) {
    await sql("insert into distribution_contribution (run_id, member_id, units, rate_per_unit) values (?, ?, ?, ?)", [
      input.distributionId,
      memberId,
      units,
      ratePerUnit,
    ]);
  }
  return { preview, journalIds, replayed: false };
}

/** The journals of a run entered before under this id, or null. Another run under the same id is refused. */
async function standingRun(sql: Sql, input: DistributionInput): Promise<readonly string[] | null> {
  const { distributionId, seen, month, incomeKind, minutesRef } = input;
  const rows = await sql(
    `select d.journal_id::text as id, r.seen = coalesce(?, r.seen) and r.month = ?::date and r.income_kind = ?
              and r.minutes_ref = ? as is_same
       from distribution_journal d join distribution_run r on r.id = d.run_id where d.run_id = ? order by 1`,
    [seen, firstDay(month), incomeKind, minutesRef, distributionId],
  );
  if (!rows[0]) return null;
  if (!flag(rows[0], "is_same")) {
    throw new IncomeRefused({ refused: "same_key_other_body", idemKey: distributionId, journalId: distributionId });
  }
  return rows.map(({ id }) => String(id));
}

async function decideDistribution(sql: Sql, input: DistributionInput) {
  const rule = await sharingRule(sql, input.ruleId);
  if (rule === null || rule.cooperativeId !== input.cooperativeId) {
    throw new IncomeRefused({ refused: "not_found", what: "sharing rule", id: input.ruleId });
  }
  const { cooperativeId, actor, at, ruleId, unit, seen: _, ...facts } = input;
  const decided = distributeIncome(
    { effectiveAt: parseInstant(at), actor },
    { ...facts, rule, pools: await poolsOf(sql, input), balances: await bookBalances(sql, cooperativeId) },
  );
  if (isRefusal(decided)) throw new IncomeRefused(decided);
  const { preview, journals } = decided;
  const asked = [input.month, ruleId, input.incomeKind, input.minutesRef, unit ?? null];
  return { journals, preview: { ...preview, seen: digestOf(asked, { contributions: input.contributions, journals }) } };
}

type Decided = { readonly contributions: readonly Contribution[]; readonly journals: readonly Journal[] };

/** One text for one meaning: what was asked, who put in what, and every đồng that moves; ids and instants say nothing. */
function digestOf(asked: readonly unknown[], { contributions, journals }: Decided): string {
  const weights = contributions.map((it) => `${it.memberId}|${it.units}|${it.ratePerUnit}`).sort();
  const moves = journals
    .flatMap(({ channel, postings }) => postings.map((it) => `${channel}|${accountKey(it.account)}|${it.amountDong}`))
    .sort();
  return createHash("sha256")
    .update(JSON.stringify([asked, weights, moves]))
    .digest("hex");
}

/** What has gathered by the end of a month and is not shared yet, by channel. */
export async function gatheredIncome(
  sql: Sql,
  of: Pick<DistributionInput, "cooperativeId" | "month">,
): Promise<readonly Pick<Bucket, "channel" | "amountDong">[]> {
  const pools = await poolsOf(sql, { ...of, incomeKind: "surplus_use" });
  return pools.map(({ channel, amountDong }) => ({ channel, amountDong }));
}

/**
 * The cooperative's gathered income by channel: what came in by the end of the month, less all that was drawn since. A
 * channel may be below zero when its refund was drawn from another's money: it lowers what there is to share.
 */
async function poolsOf(
  sql: Sql,
  { cooperativeId, month, incomeKind }: Pick<DistributionInput, "cooperativeId" | "month" | "incomeKind">,
): Promise<readonly Bucket[]> {
  const rows = await sql(
    `select j.channel, sum(p.amount)::bigint as amount
       from income_account a join income_posting p on p.account_id = a.id join income_journal j on j.id = p.journal_id
      where a.kind = 'coop_income' and a.cooperative_id = ?
        and (p.amount < 0 or j.effective_at < (?::date + interval '1 month') at time zone 'Asia/Ho_Chi_Minh')
      group by j.channel having sum(p.amount) <> 0 order by min(j.seq)`,
    [cooperativeId, firstDay(month)],
  );
  return rows.map((row) => ({
    journalId: newJournalId(),
    channel: oneOf(channels, row["channel"], "channel"),
    incomeKind,
    amountDong: dongIn(row, "amount"),
  }));
}
