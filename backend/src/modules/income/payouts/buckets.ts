import type { Bucket } from "@cho-phien/income";
import { channels, incomeKinds } from "../ledger/journal-words";
import { dongIn, oneOf } from "../row";
import type { Row, Sql } from "../sql";
import { newJournalId } from "../ledger/journal-id";

/** What a member is due by channel and kind of income, oldest first; each with a fresh id for the journal that moves it. */
export async function dueBuckets(
  sql: Sql,
  { cooperativeId, memberId }: { cooperativeId: string; memberId: string },
): Promise<readonly Bucket[]> {
  const rows = await sql(
    `select j.channel, j.income_kind, sum(p.amount)::bigint as amount
       from income_account a
       join income_posting p on p.account_id = a.id
       join income_journal j on j.id = p.journal_id
      where a.kind = 'member_due' and a.cooperative_id = ? and a.member_id = ?
      group by j.channel, j.income_kind order by min(j.seq)`,
    [cooperativeId, memberId],
  );
  return rows.map(readBucket);
}

/** What of one payout is still in transit, by channel and kind; a correction of one of its journals counts with it. */
export async function inTransitBuckets(sql: Sql, payoutId: string): Promise<readonly Bucket[]> {
  const rows = await sql(
    `select j.channel, j.income_kind, sum(p.amount)::bigint as amount
       from payout_item i
       join income_journal j on j.id = i.journal_id or j.reverses_id = i.journal_id
       join income_posting p on p.journal_id = j.id
       join income_account a on a.id = p.account_id and a.kind = 'member_in_transit'
      where i.payout_id = ?
      group by j.channel, j.income_kind order by min(j.seq)`,
    [payoutId],
  );
  return rows.map(readBucket);
}

function readBucket(row: Row): Bucket {
  return {
    journalId: newJournalId(),
    channel: oneOf(channels, row["channel"], "channel"),
    incomeKind: oneOf(incomeKinds, row["income_kind"], "income kind"),
    amountDong: dongIn(row, "amount"),
  };
}
