import type { RemittanceBatch, RemittanceBatchState, RemittanceTransfer } from "@cho-phien/contract";
import { dongFromWire, dongToWire, sum } from "@cho-phien/money";
import { z } from "@medusajs/framework/zod";
import { maskedAccount } from "../paying/masked-account";
import type { Asking } from "./asking";
import { batchCode } from "./batch-code";

const batchRows = z.array(
  z.object({
    id: z.string(),
    proposed_at: z.date(),
    approved_at: z.date().nullable(),
    sent_at: z.date().nullable(),
    undone_at: z.date().nullable(),
    is_done: z.boolean(),
    count: z.number(),
  }),
);

const transferRows = z.array(
  z.object({
    id: z.string(),
    batch_id: z.string(),
    place: z.number(),
    cooperative_id: z.string(),
    name: z.string(),
    amount: z.string(),
    shipping: z.string(),
    due: z.string(),
    is_left_out: z.boolean(),
    bank_bin: z.string(),
    account_number: z.string(),
    holder_name: z.string(),
    is_failed: z.boolean(),
    failure: z.string().nullable(),
    reference: z.string().nullable(),
  }),
);

type BatchRow = z.infer<typeof batchRows>[number];
type TransferRow = z.infer<typeof transferRows>[number];

/** A transfer ends with its reference or its failure; a batch is done when all of its transfers have ended. */
const BATCHES = `
  select b.id, b.proposed_at, b.approved_at, b.sent_at, b.undone_at, done.is_done, (count(*) over ())::int as count
    from remittance_batch b cross join lateral (
      select b.undone_at is not null or (b.sent_at is not null and not exists (
        select from remittance_transfer t where t.batch_id = b.id and not t.is_left_out and t.failed_at is null
           and not exists (select from remittance r where r.transfer_id = t.id))) as is_done) done`;

type BatchesPage = { readonly batches: readonly RemittanceBatch[]; readonly count: number };

/** Batches that are being worked on, or those that are over, newest first. */
export async function readBatches(
  asking: Asking,
  { isDone, page, pageSize }: { readonly isDone: boolean; readonly page: number; readonly pageSize: number },
): Promise<BatchesPage> {
  const found = await asking.raw(
    `${BATCHES} where done.is_done = ? order by b.proposed_at desc, b.id limit ? offset ?`,
    [isDone, pageSize, (page - 1) * pageSize],
  );
  const rows = batchRows.parse(found.rows);
  return { batches: await withTransfers(asking, rows), count: rows[0]?.count ?? 0 };
}

/** One batch, or null. */
export async function readBatch(asking: Asking, id: string): Promise<RemittanceBatch | null> {
  const found = await asking.raw(`${BATCHES} where b.id = ?`, [id.slice(0, 60)]);
  return (await withTransfers(asking, batchRows.parse(found.rows)))[0] ?? null;
}

async function withTransfers(asking: Asking, rows: readonly BatchRow[]): Promise<readonly RemittanceBatch[]> {
  const found = await asking.raw(
    `select t.id, t.batch_id, t.place, t.cooperative_id, c.name, t.amount::text, t.shipping::text, t.due::text, t.is_left_out,
            t.bank_bin, t.account_number, t.holder_name, t.failed_at is not null as is_failed, t.failure, r.bank_reference as reference
       from remittance_transfer t join cooperative c on c.id = t.cooperative_id
       left join remittance r on r.transfer_id = t.id
      where t.batch_id = any(?) order by t.place`,
    [rows.map(({ id }) => id)],
  );
  const all = transferRows.parse(found.rows);
  return rows.map((row) =>
    batchOf(
      row,
      all.filter((it) => it.batch_id === row.id),
    ),
  );
}

function batchOf(row: BatchRow, transfers: readonly TransferRow[]): RemittanceBatch {
  const state = stateOf(row);
  const sent = transfers.filter((it) => !it.is_left_out);
  return {
    id: row.id,
    code: batchCode(row.id),
    state,
    proposedAt: row.proposed_at.toISOString(),
    approvedAt: row.approved_at?.toISOString() ?? null,
    sentAt: row.sent_at?.toISOString() ?? null,
    totalDong: dongToWire(sum(sent.map((it) => dongFromWire(it.amount)))),
    shippingDong: dongToWire(sum(sent.map((it) => dongFromWire(it.shipping)))),
    transfers: transfers.map((it) => transferOf(it, state)),
  };
}

function stateOf({ approved_at, sent_at, undone_at, is_done }: BatchRow): RemittanceBatchState {
  if (undone_at !== null) return "undone";
  if (is_done) return "done";
  if (sent_at !== null) return "sent";
  return approved_at === null ? "proposed" : "approved";
}

function transferOf(row: TransferRow, batch: RemittanceBatchState): RemittanceTransfer {
  return {
    id: row.id,
    place: row.place,
    cooperativeId: row.cooperative_id,
    name: row.name,
    amountDong: row.amount,
    shippingDong: row.shipping,
    dueDong: row.due,
    account: maskedAccount({ bankBin: row.bank_bin, accountNumber: row.account_number, holderName: row.holder_name }),
    state: transferStateOf(row, batch),
    bankReference: row.reference,
    failure: row.failure,
  };
}

function transferStateOf(row: TransferRow, batch: RemittanceBatchState): RemittanceTransfer["state"] {
  if (row.is_left_out) return "left_out";
  if (row.is_failed) return "failed";
  if (row.reference !== null) return "arrived";
  return batch === "done" ? "sent" : batch;
}
