import {
  bucketTotal,
  checkReceived,
  evidenceRefusal,
  evidenceWays,
  isRefusal,
  type EvidenceWay,
} from "@cho-phien/income";
import { sum } from "@cho-phien/money";
import { correct } from "../ledger/correct";
import { newJournalId } from "../ledger/journal-id";
import { parseAmount } from "../ledger/parse-journal";
import { IncomeRefused } from "../ledger/refusal";
import { dongIn, flag, text } from "../row";
import type { Sql } from "../sql";
import { inTransitBuckets } from "./buckets";
import { judgedEvidence, type StatedReceipt } from "./evidence-row";
import type { SentPayout } from "./payout-row";

/**
 * At a desk: what is under dispute is settled by the dispute's own steps, and a payout takes one statement of hers. Throws
 * IncomeRefused already_settled.
 */
export async function refuseSettled(sql: Sql, payoutId: string, way: EvidenceWay): Promise<void> {
  const [row] = await sql(
    `select exists (select from dispute where payout_id = ? and resolved_at is null) as is_disputed,
            exists (select from receipt_evidence where payout_id = ? and way = 'spot_check') as is_checked`,
    [payoutId, payoutId],
  );
  if (!row) throw new Error("The database answered no row");
  const settled = (state: string) =>
    new IncomeRefused({ refused: "already_settled", what: "payout", id: payoutId, state });
  if (flag(row, "is_disputed")) throw settled("disputed");
  if (way === "spot_check" && flag(row, "is_checked")) throw settled("checked");
  if (evidenceWays[way].level === 3 && bucketTotal(await inTransitBuckets(sql, payoutId)) === 0n)
    throw settled("confirmed");
}

/**
 * Whether a check leaves everything as it is. A lower sum takes every confirmation of this payout back first, so that her
 * new word is entered as a short receipt is. Nothing confirmed yet: false, the check is her first word.
 */
export async function checkStands(
  sql: Sql,
  payout: SentPayout,
  check: StatedReceipt & { statedAt: string },
): Promise<boolean> {
  const received = await receivedJournals(sql, payout.id);
  if (received.length === 0) return false;
  const refusal = evidenceRefusal(await judgedEvidence(sql, payout, check));
  if (refusal) throw new IncomeRefused(refusal);
  const judged = checkReceived({
    statedDong: parseAmount(check.statedDong, "zero_or_more"),
    receivedDong: sum(received.map(({ amountDong }) => amountDong)),
  });
  if (judged === "stands") return true;
  if (typeof judged === "object" && isRefusal(judged)) throw new IncomeRefused(judged);
  for (const { journalId } of received)
    await correct(sql, {
      ...{ journalId, correctionId: newJournalId(), reason: "checked_lower" },
      ...{ actor: check.writer, at: check.statedAt },
    });
  return false;
}

/** What of a payout stands as received: its journals that were not taken back. */
async function receivedJournals(sql: Sql, payoutId: string) {
  const rows = await sql(
    `select j.id::text as id, sum(l.amount)::bigint as amount
       from payout_item i join income_journal j on j.id = i.journal_id
       join income_posting l on l.journal_id = j.id
       join income_account a on a.id = l.account_id and a.kind = 'member_received'
      where i.payout_id = ? and not exists (select from income_journal r where r.reverses_id = j.id)
      group by j.id, j.seq order by j.seq`,
    [payoutId],
  );
  return rows.map((row) => ({ journalId: text(row, "id"), amountDong: dongIn(row, "amount") }));
}
