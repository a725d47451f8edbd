import { dongFromWire, type Dong } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";

/** An order whose books and Medusa payment disagree: positive is cash to capture, negative is money given back. */
export type PaymentDifference = { readonly orderId: string; readonly paymentId: string; readonly differenceDong: Dong };

const rows = z.array(z.object({ order_id: z.string(), payment_id: z.string(), difference: z.string() }));

/**
 * What lines of an order brought to the clearing accounts, less what Medusa captured and gave back (invariant L4). An
 * order paid in advance also keeps what its parcels still on the way will bring; its money is captured where it comes in,
 * never here, so that only what is to be given back makes a difference.
 * `orderId` narrows to one order; null asks for all, at most `limit`.
 */
export async function findDifferences(
  container: MedusaContainer,
  { orderId, limit }: { readonly orderId: string | null; readonly limit: number },
): Promise<readonly PaymentDifference[]> {
  const one = orderId === null ? { sql: "", values: [] } : { sql: "and kept.order_id = ?", values: [orderId] };
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `with booked as (
       select c.order_id, -sum(p.amount) as amount
         from income_journal j join income_journal said on said.id = coalesce(j.reverses_id, j.id)
         join consignment_line l on l.id = case when said.kind = 'sale.refunded' then split_part(said.idem_key, ':', 2)
                                                else said.source_id end
         join consignment c on c.id = l.consignment_id
         join income_posting p on p.journal_id = j.id join income_account a on a.id = p.account_id
        where a.kind like 'clearing_%' group by 1
     ), prepaid as (
       select c.order_id, sum(case when c.step in ('refused', 'returned') or l.settled_at is not null then 0
                                   else l.amount_dong + l.shipping_share_dong end) as amount
         from consignment c join consignment_line l on l.consignment_id = c.id and l.deleted_at is null
        where c.paid_through <> 'cod' and c.deleted_at is null group by 1
     ), kept as (
       select order_id, coalesce(booked.amount, 0) + coalesce(prepaid.amount, 0) as amount,
              prepaid.order_id is not null as is_prepaid
         from booked full join prepaid using (order_id)
     ), charged as (
       select op.order_id, min(p.id) as payment_id,
              sum(coalesce((select sum(amount) from capture where payment_id = p.id and deleted_at is null), 0)
                - coalesce((select sum(amount) from refund where payment_id = p.id and deleted_at is null), 0)) as amount
         from order_payment_collection op
         join payment p on p.payment_collection_id = op.payment_collection_id and p.deleted_at is null
        where op.deleted_at is null and p.canceled_at is null group by 1
     )
     select kept.order_id, charged.payment_id, trunc(kept.amount - charged.amount)::text as difference
       from kept join charged using (order_id)
      where case when is_prepaid then kept.amount < charged.amount else kept.amount <> charged.amount end ${one.sql}
      order by kept.order_id limit ?`,
    [...one.values, limit],
  );
  return rows.parse(answer.rows).map((row) => ({
    orderId: row.order_id,
    paymentId: row.payment_id,
    differenceDong: dongFromWire(row.difference),
  }));
}
