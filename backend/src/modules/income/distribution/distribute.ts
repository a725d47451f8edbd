import {
  distributeIncome,
  isRefusal,
  type Actor,
  type Bucket,
  type Contribution,
  type Distribution,
  type DistributionPreview,
  type KnownMember,
} from "@cho-phien/income";
import { randomUUID } from "node:crypto";
import { bookBalances, holdBook } from "../ledger/decide-and-post";
import { channels } from "../ledger/journal-words";
import { firstDay } from "../ledger/monthly";
import { named, parseInstant } from "../ledger/parse-journal";
import { post } from "../ledger/post";
import { IncomeRefused } from "../ledger/refusal";
import { dongIn, oneOf } from "../row";
import { sharingRule } from "../sharing/sharing-rules";
import type { Sql } from "../sql";

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
};

/** What a run would do, from the books as they stand; enters nothing. Throws the rule's refusal as IncomeRefused. */
export async function previewDistribution(sql: Sql, input: DistributionInput): Promise<DistributionPreview> {
  return (await decideDistribution(sql, input)).preview;
}

export type DistributionPosted = {
  readonly preview: DistributionPreview | null;
  readonly journalIds: readonly string[];
  readonly replayed: boolean;
};

/** Enters a run: its journals, and the contributions and minutes it was decided by. A run entered before is answered. */
export async function postDistribution(sql: Sql, input: DistributionInput): Promise<DistributionPosted> {
  await holdBook(sql, named(input.cooperativeId, "cooperative id"));
  const standing = await sql("select journal_id::text as id from distribution_journal where run_id = ? order by 1", [
    input.distributionId,
  ]);
  if (standing.length > 0) return { preview: null, journalIds: standing.map(({ id }) => String(id)), replayed: true };
  const { preview, journals } = await decideDistribution(sql, input);
  const journalIds = (await post(sql, journals)).map(({ journalId }) => journalId);
  await sql(
    `insert into distribution_run (id, cooperative_id, month, rule_id, income_kind, distributable, minutes_ref)
     values (?, ?, ?::date, ?, ?, ?, ?)`,
    [
      named(input.distributionId, "distribution id"),
      input.cooperativeId,
      firstDay(input.month),
      input.ruleId,
      input.incomeKind,
      preview.distributableDong,
      input.minutesRef,
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

async function decideDistribution(sql: Sql, input: DistributionInput) {
  const rule = await sharingRule(sql, input.ruleId);
  if (rule === null || rule.cooperativeId !== input.cooperativeId) {
    throw new IncomeRefused({ refused: "not_found", what: "sharing rule", id: input.ruleId });
  }
  const { cooperativeId, actor, at, ruleId, ...facts } = input;
  const decided = distributeIncome(
    { effectiveAt: parseInstant(at), actor },
    { ...facts, rule, pools: await poolsOf(sql, input), balances: await bookBalances(sql, cooperativeId) },
  );
  if (isRefusal(decided)) throw new IncomeRefused(decided);
  return decided;
}

/**
 * The cooperative's gathered income by channel: what came in by the end of the month, less all that was drawn since. A
 * channel may be below zero when its refund was drawn from another's money: it lowers what there is to share.
 */
async function poolsOf(sql: Sql, { cooperativeId, month, incomeKind }: DistributionInput): Promise<readonly Bucket[]> {
  const rows = await sql(
    `select j.channel, sum(p.amount)::bigint as amount
       from income_account a join income_posting p on p.account_id = a.id join income_journal j on j.id = p.journal_id
      where a.kind = 'coop_income' and a.cooperative_id = ?
        and (p.amount < 0 or j.effective_at < (?::date + interval '1 month') at time zone 'Asia/Ho_Chi_Minh')
      group by j.channel having sum(p.amount) <> 0 order by min(j.seq)`,
    [cooperativeId, firstDay(month)],
  );
  return rows.map((row) => ({
    journalId: randomUUID(),
    channel: oneOf(channels, row["channel"], "channel"),
    incomeKind,
    amountDong: dongIn(row, "amount"),
  }));
}
