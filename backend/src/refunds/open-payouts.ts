import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** What the books gave back for pieces that came back. */
const OF_RETURNS = `
  insert into refund_payout (id, refund_id, order_id, consignment_id, way, amount, made_at)
  select 'rfp_' || substr(r.id, 5), r.id, c.order_id, c.id,
         case when bool_or(a.kind = 'clearing_card') then 'card' else 'transfer' end, sum(p.amount), max(j.recorded_at)
    from consignment_refund r join consignment c on c.id = r.consignment_id
    join income_journal j on j.idem_key = 'sale.refunded:' || r.line_id || ':' || r.id
    join income_posting p on p.journal_id = j.id join income_account a on a.id = p.account_id and a.kind like 'clearing_%'
   where not exists (select from refund_payout o where o.refund_id = r.id)
   group by r.id, c.order_id, c.id having sum(p.amount) > 0
  on conflict do nothing`;

/** What was paid in advance for a parcel that never comes. */
const OF_PARCELS = `
  insert into refund_payout (id, parcel_id, order_id, consignment_id, way, amount, made_at)
  select 'rfp_' || c.id, c.id, c.order_id, c.id, case when c.paid_through = 'card' then 'card' else 'transfer' end,
         c.goods_dong + c.shipping_dong, coalesce(c.refused_at, c.returned_at, c.paid_at)
    from consignment c
   where c.step in ('refused', 'returned') and c.paid_at is not null and c.paid_through <> 'cod' and c.deleted_at is null
     and c.goods_dong + c.shipping_dong > 0
     and not exists (select from refund_payout o where o.parcel_id = c.id)
  on conflict do nothing`;

/**
 * What is given back and nobody is to pay yet becomes a refund to pay: back to a card through its provider, else by
 * transfer. Its id follows from the fact's, so each is made once however often this runs.
 */
export async function openPayouts(container: MedusaContainer): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await knex.raw(OF_RETURNS);
  await knex.raw(OF_PARCELS);
}
