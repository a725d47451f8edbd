import { dongFromWire, formatDong } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../boundary/clock";
import { notHere, refuse } from "../boundary/refusal";
import { digest } from "../boundary/secret-digest";
import { sendSms } from "../messages/send-sms";
import { remitWorkflow } from "../workflows/remit";
import { lockBatch } from "./lock-batch";

const rows = z.array(
  z.object({
    cooperative_id: z.string(),
    amount: z.string(),
    shipping: z.string(),
    phone: z.string(),
    is_sendable: z.boolean(),
    failed_at: z.date().nullable(),
    reference: z.string().nullable(),
  }),
);
const used = z.array(z.object({ id: z.string() }));

type Asked = {
  readonly batchId: string;
  readonly transferId: string;
  readonly bankReference: string;
  readonly operatorId: string;
};

/**
 * The bank's word that a transfer went out: the remittance of that transfer, entered once, and a message to the
 * cooperative with it. Killed before the journal, the job posts it. The same reference again changes nothing.
 */
export async function keepTransferReference(container: MedusaContainer, asked: Asked): Promise<void> {
  const id = remittanceIdOf(asked.transferId);
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (trx) => {
    const batch = await lockBatch(trx, asked.batchId);
    const found = await trx.raw(
      `select t.cooperative_id, t.amount::text, t.shipping::text, c.phone, t.approved_due is not null as is_sendable, t.failed_at,
              (select r.bank_reference from remittance r where r.transfer_id = t.id) as reference
         from remittance_transfer t join cooperative c on c.id = t.cooperative_id
        where t.id = ? and t.batch_id = ?`,
      [asked.transferId.slice(0, 60), batch.id],
    );
    const [transfer] = rows.parse(found.rows);
    if (!transfer) throw notHere();
    if (transfer.reference === asked.bankReference) return;
    if (transfer.reference !== null) throw refuse("transfer_has_reference", { reference: transfer.reference });
    if (batch.sent_at === null || !transfer.is_sendable || transfer.failed_at !== null)
      throw refuse("transfer_not_sent");
    const others = await trx.raw("select id from remittance where bank_reference = ?", [asked.bankReference]);
    if (used.parse(others.rows).length > 0) {
      throw refuse("bank_reference_used", { reference: asked.bankReference }, "bankReference");
    }
    await trx("remittance").insert({
      id,
      cooperative_id: transfer.cooperative_id,
      amount: transfer.amount,
      shipping: transfer.shipping,
      bank_reference: asked.bankReference,
      entered_by: asked.operatorId,
      at: clock.now(),
      transfer_id: asked.transferId,
    });
    await sendSms(trx, { to: transfer.phone, body: sentence(transfer, asked.bankReference) });
  });
  await remitWorkflow(container).run({ input: { remittanceId: id } });
}

/** A transfer has one remittance: its id follows from the transfer's, which stood before anything was sent. */
function remittanceIdOf(transferId: string): string {
  return `rem_${digest(`transfer\n${transferId}`).toString("hex").slice(0, 26)}`;
}

function sentence({ amount, shipping }: z.infer<typeof rows>[number], reference: string): string {
  const dongOf = (wire: string) => formatDong(dongFromWire(wire), "vi");
  const ofShipping = shipping === "0" ? "" : ` (trong do tien van chuyen ${dongOf(shipping)})`;
  return `Cho Phien da chuyen ${dongOf(amount)}${ofShipping} vao tai khoan cua hop tac xa, ma giao dich ${reference}. Xem muc Tien.`;
}
