import type { AdjustTransfer } from "@cho-phien/contract";
import { dongFromWire, dongToWire, formatDong } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { dongAtDoor } from "../boundary/ledger-refusal";
import { notHere, refuse } from "../boundary/refusal";
import { lockBatch } from "./lock-batch";
import { shippingOf } from "./shipping-left";

const rows = z.array(z.object({ due: z.string(), cooperative_id: z.string() }));

type Asked = AdjustTransfer & { readonly batchId: string; readonly transferId: string };

/** Leaves a transfer of a proposed batch out, takes it in again, or sends less than is due. */
export async function adjustTransfer(container: MedusaContainer, asked: Asked): Promise<void> {
  const { batchId, transferId, amountDong, isLeftOut } = asked;
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (trx) => {
    const batch = await lockBatch(trx, batchId);
    const which = { id: transferId.slice(0, 60), batch_id: batch.id };
    const [transfer] = rows.parse(
      (
        await trx.raw("select due::text, cooperative_id from remittance_transfer where id = ? and batch_id = ?", [
          which.id,
          which.batch_id,
        ])
      ).rows,
    );
    if (!transfer) throw notHere();
    if (batch.approved_at !== null || batch.undone_at !== null) throw refuse("batch_not_proposed");
    if (isLeftOut !== undefined) await trx("remittance_transfer").where(which).update({ is_left_out: isLeftOut });
    if (amountDong === undefined) return;
    const amount = dongAtDoor(amountDong, { field: "amountDong", accepts: "positive" });
    const due = dongFromWire(transfer.due);
    if (amount > due) throw refuse("transfer_above_due", { due: formatDong(due, "vi") }, "amountDong");
    const shipping = await shippingOf(trx, { cooperativeId: transfer.cooperative_id, amountDong: amount });
    await trx("remittance_transfer")
      .where(which)
      .update({ amount: dongToWire(amount), shipping: dongToWire(shipping) });
  });
}
