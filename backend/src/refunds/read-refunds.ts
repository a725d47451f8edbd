import type { RefundView } from "@cho-phien/contract";
import { z } from "@medusajs/framework/zod";
import type { Asking } from "./returnable";

const rows = z.array(
  z.object({
    id: z.string(),
    consignment_id: z.string(),
    amount: z.string(),
    way: z.enum(["transfer", "card"]),
    made_at: z.date(),
    paid_at: z.date().nullable(),
    bank_reference: z.string().nullable(),
  }),
);

export type PlacedRefund = { readonly consignmentId: string; readonly view: RefundView };

/** The refunds of parcels, oldest first. */
export async function readRefunds(asking: Asking, consignmentIds: readonly string[]): Promise<readonly PlacedRefund[]> {
  const found = await asking.raw(
    `select p.id, p.consignment_id, p.amount::text, p.way, p.made_at, d.paid_at, d.bank_reference
       from refund_payout p left join refund_payment d on d.payout_id = p.id
      where p.consignment_id = any(?) order by p.made_at, p.id`,
    [consignmentIds],
  );
  return rows.parse(found.rows).map((row) => ({
    consignmentId: row.consignment_id,
    view: {
      id: row.id,
      amountDong: row.amount,
      way: row.way,
      madeAt: row.made_at.toISOString(),
      paidAt: row.paid_at?.toISOString() ?? null,
      // A card's own key is the provider's business.
      bankReference: row.way === "card" ? null : row.bank_reference,
    },
  }));
}
