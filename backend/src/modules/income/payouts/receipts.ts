import { acceptReceipt, isRefusal, type Actor, type OpenedDispute } from "@cho-phien/income";
import { holdBook } from "../ledger/decide-and-post";
import { withRefusals } from "../ledger/database-refusal";
import { parseAmount, parseInstant } from "../ledger/parse-journal";
import { IncomeRefused } from "../ledger/refusal";
import { text } from "../row";
import type { Sql } from "../sql";
import { inTransitBuckets } from "./buckets";
import { checkStands, refuseSettled } from "./spot-checks";
import { judgedEvidence, keepEvidence, type StatedReceipt } from "./evidence-row";
import { payoutById } from "./payout-row";
import { postForPayout } from "./payout-batch";

export type ReceiptInput = StatedReceipt & {
  readonly payoutId: string;
  /** Her commune on the day she states it. */
  readonly communeCode: string;
  /** The id a dispute gets should one open. */
  readonly disputeId: string;
};

export type ReceiptRecorded = {
  readonly outcome: "noted" | "confirmed" | "short";
  readonly journalIds: readonly string[];
  readonly dispute: (OpenedDispute & { readonly disputeId: string }) | null;
  readonly replayed: boolean;
};

/**
 * Keeps a piece of evidence and enters what it proves. The payer, and anyone with a role in that cooperative, is refused
 * level 3 and above by the rule and again by the database. Throws IncomeRefused: level_not_allowed, stated_above_sent.
 */
export async function recordReceipt(sql: Sql, input: ReceiptInput): Promise<ReceiptRecorded> {
  const payout = await payoutById(sql, input.payoutId);
  await holdBook(sql, payout.cooperativeId);
  const replay = await replayOf(sql, input);
  if (replay) return replay;
  const actor: Actor = { type: input.writer.type, id: input.writer.id };
  if (actor.type === "union_officer") await refuseSettled(sql, payout.id, input.way);
  if (input.way === "spot_check" && (await checkStands(sql, payout, input))) {
    await withRefusals(() => keepEvidence(sql, payout.id, input));
    return { outcome: "noted", journalIds: [], dispute: null, replayed: false };
  }
  const decision = acceptReceipt(
    { effectiveAt: parseInstant(input.statedAt), actor },
    {
      receiptId: input.receiptId,
      payoutId: payout.id,
      cooperativeId: payout.cooperativeId,
      member: { memberId: payout.memberId, communeCode: input.communeCode },
      statedDong: parseAmount(input.statedDong, "zero_or_more"),
      evidence: await judgedEvidence(sql, payout, input),
      inTransit: await inTransitBuckets(sql, payout.id),
    },
  );
  if (isRefusal(decision)) throw new IncomeRefused(decision);
  await withRefusals(() => keepEvidence(sql, payout.id, input));
  const journalIds = await postForPayout(sql, payout.id, decision.journals);
  if (decision.outcome !== "short") return { outcome: decision.outcome, journalIds, dispute: null, replayed: false };
  const disputeId = await openDispute(sql, {
    ...decision.dispute,
    disputeId: input.disputeId,
    openedBy: actor,
    at: input.statedAt,
  });
  return { outcome: "short", journalIds, dispute: { ...decision.dispute, disputeId }, replayed: false };
}

export type DisputeOpening = Pick<OpenedDispute, "payoutId" | "statedDong" | "expectedDong"> & {
  readonly disputeId: string;
  readonly openedBy: Actor;
  readonly at: string;
};

/** Opens a dispute, or answers the one already open for this payout: there is at most one. */
export async function openDispute(sql: Sql, opening: DisputeOpening): Promise<string> {
  await sql(
    `insert into dispute (id, payout_id, stated, expected, opened_by_type, opened_by_id, opened_at)
     values (?, ?, ?, ?, ?, ?, ?::timestamptz) on conflict (payout_id) where resolved_at is null do nothing`,
    [
      opening.disputeId,
      opening.payoutId,
      opening.statedDong,
      opening.expectedDong,
      opening.openedBy.type,
      opening.openedBy.id,
      parseInstant(opening.at),
    ],
  );
  const rows = await sql("select id from dispute where payout_id = ? and resolved_at is null", [opening.payoutId]);
  const [open] = rows;
  if (!open) throw new Error(`The dispute over payout ${opening.payoutId} did not open`);
  return text(open, "id");
}

/** What the same statement did when it first came; another statement under its id is refused. */
async function replayOf(sql: Sql, input: ReceiptInput): Promise<ReceiptRecorded | null> {
  const rows = await sql(
    `select e.payout_id = ? and e.way = ? and e.stated = ?::bigint and e.writer_type = ? and e.writer_id = ? as is_same,
            array(select j.id::text from income_journal j where j.source_id = e.id and j.source_type = 'receipt'
                   order by j.seq) as journal_ids,
            exists (select from income_journal j where j.source_id = e.id and j.kind = 'receipt.short') as is_short
       from receipt_evidence e where e.id = ?`,
    [
      input.payoutId,
      input.way,
      parseAmount(input.statedDong, "zero_or_more"),
      input.writer.type,
      input.writer.id,
      input.receiptId,
    ],
  );
  const [row] = rows;
  if (!row) return null;
  const journalIds = Array.isArray(row["journal_ids"]) ? row["journal_ids"].map(String) : [];
  if (row["is_same"] !== true) {
    throw new IncomeRefused({
      refused: "same_key_other_body",
      idemKey: `receipt:${input.receiptId}`,
      journalId: journalIds[0] ?? "",
    });
  }
  const outcome = row["is_short"] === true ? "short" : journalIds.length > 0 ? "confirmed" : "noted";
  return { outcome, journalIds, dispute: null, replayed: true };
}
