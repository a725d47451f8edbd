import type { SettledLine } from "@cho-phien/income";
import { dongFromWire, ZERO_DONG } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { type TermsSnapshot, termsSnapshot } from "../consign-order/terms-snapshot";

const row = z.object({
  id: z.string(),
  amount_dong: z.string(),
  shipping_share_dong: z.string(),
  terms: termsSnapshot,
  delivered_at: z.date(),
  paid_through: z.enum(["cod", "bank", "card"]),
  money_in_at: z.date(),
});

/** A line ready to settle: the fact for the ledger, the snapshot it was sold under, and when both conditions were met. */
export type ReadyLine = { readonly fact: SettledLine; readonly snapshot: TermsSnapshot; readonly effectiveAt: string };

/** The line if it is delivered and paid and not yet settled, else null. */
export async function readReadyLine(container: MedusaContainer, lineId: string): Promise<ReadyLine | null> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select l.id, l.amount_dong::text, l.shipping_share_dong::text, l.terms, c.delivered_at, c.paid_through,
            coalesce(c.paid_at, c.cash_received_at) as money_in_at
       from consignment_line l join consignment c on c.id = l.consignment_id
      where l.id = ? and l.settled_at is null and l.deleted_at is null
        and c.delivered_at is not null and coalesce(c.paid_at, c.cash_received_at) is not null`,
    [lineId],
  );
  const found = z.array(row).parse(answer.rows)[0];
  if (!found) return null;
  const later = found.delivered_at > found.money_in_at ? found.delivered_at : found.money_in_at;
  return {
    fact: {
      lineId: found.id,
      terms: found.terms.terms,
      paidThrough: found.paid_through,
      goodsDong: dongFromWire(found.amount_dong),
      shippingDong: dongFromWire(found.shipping_share_dong),
      paymentFeeDong: ZERO_DONG,
      roundingDong: ZERO_DONG,
    },
    snapshot: found.terms,
    effectiveAt: later.toISOString(),
  };
}
