import { dongFromWire, formatDong } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../boundary/clock";
import { notHere, refuse } from "../boundary/refusal";
import { textShopper } from "../consignments/text-shopper";

const payouts = z.array(
  z.object({
    way: z.string(),
    amount: z.string(),
    order_code: z.string(),
    phone: z.string(),
    has_account: z.boolean(),
    reference: z.string().nullable(),
  }),
);
const used = z.array(z.object({ payout_id: z.string() }));

type Asked = { readonly payoutId: string; readonly bankReference: string; readonly operatorId: string };

/** The bank's reference of a refund she made by transfer: only now is the shopper told that her money was sent. */
export async function payRefund(container: MedusaContainer, asked: Asked): Promise<void> {
  const payoutId = asked.payoutId.slice(0, 60);
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (trx) => {
    // Apart from the reading: what a statement reads beside a row it waits for is from before it waited.
    await trx.raw("select pg_advisory_xact_lock(hashtextextended('refund:' || ?, 0))", [payoutId]);
    const found = await trx.raw(
      `select p.way, p.amount::text, c.order_code, c.recipient ->> 'phone' as phone,
              exists (select from refund_account a where a.order_id = p.order_id) as has_account,
              (select d.bank_reference from refund_payment d where d.payout_id = p.id) as reference
         from refund_payout p join consignment c on c.id = p.consignment_id where p.id = ?`,
      [payoutId],
    );
    const [payout] = payouts.parse(found.rows);
    if (!payout || payout.way !== "transfer") throw notHere();
    if (payout.reference === asked.bankReference) return;
    if (payout.reference !== null) throw refuse("refund_paid_already", { reference: payout.reference });
    if (!payout.has_account) throw refuse("refund_account_missing");
    const others = await trx.raw("select payout_id from refund_payment where bank_reference = ?", [
      asked.bankReference,
    ]);
    if (used.parse(others.rows).length > 0) {
      throw refuse("bank_reference_used", { reference: asked.bankReference }, "bankReference");
    }
    const paid = { payout_id: payoutId, bank_reference: asked.bankReference, paid_by: asked.operatorId };
    await trx("refund_payment").insert({ ...paid, paid_at: clock.now() });
    const amount = formatDong(dongFromWire(payout.amount), "vi");
    const body = `Cho Phien: da hoan ${amount} cua don ${payout.order_code}, ma giao dich ${asked.bankReference}.`;
    await textShopper(trx, { to: payout.phone, body });
  });
}
