import { dongFromWire, dongToWire, formatDong } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../boundary/clock";
import { refuse } from "../boundary/refusal";
import type { Asking } from "./asking";
import { lockBatch } from "./lock-batch";
import { shippingOf } from "./shipping-left";

const transfers = z.array(
  z.object({
    id: z.string(),
    cooperative_id: z.string(),
    name: z.string(),
    amount: z.string(),
    is_kept_back: z.boolean(),
  }),
);
const available = z.array(z.object({ available: z.string() }));

type Asked = { readonly batchId: string; readonly operatorId: string };

/**
 * Approves a proposed batch: all of its transfers, or none. Each cooperative's book is held still while what is due is
 * asked again, so that neither another operator nor a refund comes in between. Approved already: nothing changes.
 */
export async function approveBatch(container: MedusaContainer, { batchId, operatorId }: Asked): Promise<void> {
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (trx) => {
    const batch = await lockBatch(trx, batchId);
    if (batch.undone_at !== null) throw refuse("batch_not_proposed");
    if (batch.approved_at !== null) return;
    // In the order in which every act locks books, so that two batches never wait for each other.
    const found = await trx.raw(
      `select t.id, t.cooperative_id, c.name, t.amount::text,
              c.status <> 'approved' or exists (select from remittance_hold h
                where h.cooperative_id = c.id and h.lifted_at is null) as is_kept_back
         from remittance_transfer t join cooperative c on c.id = t.cooperative_id
        where t.batch_id = ? and not t.is_left_out order by t.cooperative_id`,
      [batch.id],
    );
    const sent = transfers.parse(found.rows);
    if (sent.length === 0) throw refuse("nothing_to_remit");
    for (const transfer of sent) await approveTransfer(trx, transfer);
    await trx("remittance_batch").where({ id: batch.id }).update({ approved_by: operatorId, approved_at: clock.now() });
  });
}

async function approveTransfer(trx: Asking, transfer: z.infer<typeof transfers>[number]): Promise<void> {
  const { id, cooperative_id, name, amount, is_kept_back } = transfer;
  if (is_kept_back) throw refuse("transfer_kept_back", { cooperative: name });
  await trx.raw("select income_hold_book(?)", [cooperative_id]);
  const answer = await trx.raw("select remittance_available(?)::text as available", [cooperative_id]);
  const dueDong = dongFromWire(available.parse(answer.rows)[0]?.available ?? "0");
  const amountDong = dongFromWire(amount);
  if (amountDong > dueDong) {
    throw refuse("transfer_no_longer_due", { cooperative: name, due: formatDong(dueDong, "vi") });
  }
  // Shipping may have come in or been taken by a carrier since the proposal: what is left of it now goes with the transfer.
  const shipping = dongToWire(await shippingOf(trx, { cooperativeId: cooperative_id, amountDong }));
  await trx.raw("update remittance_transfer set shipping = ?, approved_due = ? where id = ?", [
    ...[shipping, String(dueDong), id],
  ]);
}
