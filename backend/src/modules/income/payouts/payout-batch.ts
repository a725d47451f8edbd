import {
  isRefusal,
  sendPayout,
  type Actor,
  type DeductionReason,
  type Journal,
  type PayoutMethod,
} from "@cho-phien/income";
import { bookBalances, holdBook } from "../ledger/decide-and-post";
import { named, parseAmount, parseInstant } from "../ledger/parse-journal";
import { post } from "../ledger/post";
import { IncomeRefused } from "../ledger/refusal";
import { oneOf } from "../row";
import type { Sql } from "../sql";
import { dueBuckets } from "./buckets";
import { deductionReasonNames, findPayout, payoutMethods } from "./payout-row";

export type PayoutInput = {
  /** Made and kept by the caller before asking, so that asking twice pays once. */
  readonly payoutId: string;
  readonly memberId: string;
  /** Her commune on the day of the payout. */
  readonly communeCode: string;
  readonly amountDong: bigint | string;
  readonly method: PayoutMethod;
  readonly deductionReason: DeductionReason | null;
  /** Where it was sent to, as it was then: bank, number, holder. */
  readonly accountSnapshot: Readonly<Record<string, string>> | null;
};

export type PayoutBatch = {
  readonly batchId: string;
  readonly cooperativeId: string;
  readonly sentBy: Actor;
  readonly sentAt: string;
  /** The last locked month (yyyy-mm), null before any. */
  readonly lockedThrough: string | null;
  readonly payouts: readonly PayoutInput[];
};

export type PayoutSent = {
  readonly payoutId: string;
  readonly journalIds: readonly string[];
  readonly replayed: boolean;
};

/**
 * Enters what a cooperative says it paid, all or none, never above what each is due: the book is held from reading the
 * dues to posting. Throws IncomeRefused: above_due, reason_missing, month_locked, same_key_other_body.
 */
export async function createPayoutBatch(sql: Sql, batch: PayoutBatch): Promise<readonly PayoutSent[]> {
  await holdBook(sql, named(batch.cooperativeId, "cooperative id"));
  const sent: PayoutSent[] = [];
  for (const payout of batch.payouts) sent.push(await sendOne(sql, batch, payout));
  return sent;
}

async function sendOne(sql: Sql, batch: PayoutBatch, payout: PayoutInput): Promise<PayoutSent> {
  const replay = await replayOf(sql, batch, payout);
  if (replay) return replay;
  const journals = await decidePayout(sql, batch, payout);
  await sql(
    `insert into payout (id, batch_id, cooperative_id, member_id, amount, method, deduction_reason, account_snapshot,
       sent_by_type, sent_by_id, sent_at) values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?::timestamptz)`,
    [
      named(payout.payoutId, "payout id"),
      named(batch.batchId, "batch id"),
      batch.cooperativeId,
      named(payout.memberId, "member id"),
      parseAmount(payout.amountDong, "positive"),
      oneOf(payoutMethods, payout.method, "payout method"),
      payout.deductionReason && oneOf(deductionReasonNames, payout.deductionReason, "deduction reason"),
      payout.accountSnapshot && JSON.stringify(payout.accountSnapshot),
      named(batch.sentBy.type, "actor type"),
      named(batch.sentBy.id, "actor id"),
      parseInstant(batch.sentAt),
    ],
  );
  return {
    payoutId: payout.payoutId,
    journalIds: await postForPayout(sql, payout.payoutId, journals),
    replayed: false,
  };
}

async function decidePayout(sql: Sql, batch: PayoutBatch, payout: PayoutInput): Promise<readonly Journal[]> {
  const { cooperativeId, lockedThrough } = batch;
  const { payoutId, memberId, communeCode, method, deductionReason } = payout;
  const decided = sendPayout(
    { effectiveAt: parseInstant(batch.sentAt), actor: batch.sentBy },
    {
      payoutId,
      cooperativeId,
      memberId,
      amountDong: parseAmount(payout.amountDong, "positive"),
      method,
      deductionReason,
      due: await dueBuckets(sql, { cooperativeId, memberId }),
      members: [{ memberId, communeCode }],
      balances: await bookBalances(sql, cooperativeId),
      lockedThrough,
    },
  );
  if (isRefusal(decided)) throw new IncomeRefused(decided);
  return decided;
}

/** Posts a payout's journals and ties them to it. */
export async function postForPayout(
  sql: Sql,
  payoutId: string,
  journals: readonly Journal[],
): Promise<readonly string[]> {
  const posted = await post(sql, journals);
  const journalIds = posted.map(({ journalId }) => journalId);
  await sql("insert into payout_item (journal_id, payout_id) select unnest(?::uuid[]), ?", [journalIds, payoutId]);
  return journalIds;
}

async function replayOf(sql: Sql, batch: PayoutBatch, payout: PayoutInput): Promise<PayoutSent | null> {
  const standing = await findPayout(sql, payout.payoutId);
  if (standing === null) return null;
  const rows = await sql(
    `select j.id::text as id from payout_item i join income_journal j on j.id = i.journal_id
      where i.payout_id = ? and j.kind = 'payout.sent' order by j.seq`,
    [standing.id],
  );
  const journalIds = rows.map(({ id }) => String(id));
  const isSame =
    standing.cooperativeId === batch.cooperativeId &&
    standing.memberId === payout.memberId &&
    standing.amountDong === parseAmount(payout.amountDong, "positive") &&
    standing.method === payout.method &&
    standing.deductionReason === payout.deductionReason;
  if (isSame) return { payoutId: standing.id, journalIds, replayed: true };
  throw new IncomeRefused({
    refused: "same_key_other_body",
    idemKey: `payout:${standing.id}`,
    journalId: journalIds[0] ?? "",
  });
}
