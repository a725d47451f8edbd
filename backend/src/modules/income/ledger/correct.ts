import { correctJournal, isRefusal, type Actor, type CorrectionReason } from "@cho-phien/income";
import { inTransitBuckets } from "../payouts/buckets";
import { text } from "../row";
import type { Sql } from "../sql";
import { bookBalances, holdBook } from "./decide-and-post";
import { journals, type StoredJournal } from "./journals";
import { parseInstant } from "./parse-journal";
import { post, type Posted } from "./post";
import { IncomeRefused } from "./refusal";

export type Correction = {
  readonly journalId: string;
  /** The id of the journal that reverses it. */
  readonly correctionId: string;
  readonly reason: CorrectionReason;
  readonly actor: Actor;
  readonly at: string;
};

/**
 * Reverses one journal, once. Beside what the rule refuses, an entry on which a later one stands is refused: the refund
 * or accrual of its line, the receipt of its payout. Throws IncomeRefused: reversed_already, later_entry_stands, …
 */
export async function correct(sql: Sql, correction: Correction): Promise<Posted> {
  const [found] = await journals(sql, { ids: [correction.journalId] });
  if (!found?.cooperativeId)
    throw new IncomeRefused({ refused: "not_found", what: "journal", id: correction.journalId });
  await holdBook(sql, found.cooperativeId);
  const [reversal] = await journals(sql, { reversesIds: [found.id] });
  if (!reversal) await refuseUnderLaterEntry(sql, found);
  const decided = correctJournal(
    { journalId: correction.correctionId, effectiveAt: parseInstant(correction.at), actor: correction.actor },
    {
      journal: found,
      reason: correction.reason,
      reversedById: reversal?.id ?? null,
      balances: await bookBalances(sql, found.cooperativeId),
    },
  );
  if (isRefusal(decided)) throw new IncomeRefused(decided);
  const [posted] = await post(sql, [decided]);
  if (!posted) throw new Error(`The correction of ${found.id} was not entered`);
  await refuseOverdrawnPayout(sql, found);
  return posted;
}

async function refuseUnderLaterEntry(sql: Sql, { id, kind, source }: StoredJournal): Promise<void> {
  if (kind !== "sale.settled" && kind !== "sale.recorded" && kind !== "member.accrued") return;
  const rows = await sql(
    `select later.id::text as id from income_journal later
      where (later.kind = 'sale.refunded' and split_part(later.idem_key, ':', 2) = ?
          or later.kind = 'member.accrued' and later.source_id = ?)
        and later.seq > (select seq from income_journal where id = ?::uuid)
        and not exists (select from income_journal undone where undone.reverses_id = later.id) limit 1`,
    [source.id, source.id, id],
  );
  if (rows[0]) throw new IncomeRefused({ refused: "later_entry_stands", journalId: id, laterId: text(rows[0], "id") });
}

/** A payout already received or returned in part can't be unsent: its own part in transit would be less than nothing. */
async function refuseOverdrawnPayout(sql: Sql, { id }: StoredJournal): Promise<void> {
  const [item] = await sql("select payout_id from payout_item where journal_id = ?", [id]);
  if (!item) return;
  const overdrawn = (await inTransitBuckets(sql, text(item, "payout_id"))).find(({ amountDong }) => amountDong < 0n);
  if (overdrawn)
    throw new IncomeRefused({ refused: "later_entry_stands", journalId: id, laterId: text(item, "payout_id") });
}
