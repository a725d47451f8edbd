import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../../boundary/clock";

const ids = z.array(z.object({ order_id: z.string() }));

/**
 * Orders paid in advance whose consignments are not marked, and whose whole sum Medusa has captured; `orderId` narrows
 * to one. A consignment that was refused is no longer waited for.
 */
export async function findPaidOrders(
  container: MedusaContainer,
  { orderId, limit }: { readonly orderId: string | null; readonly limit: number },
): Promise<readonly string[]> {
  const one = orderId === null ? { sql: "", values: [] } : { sql: "and order_id = ?", values: [orderId] };
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `with waiting as (
       select distinct order_id from consignment
        where paid_through <> 'cod' and paid_at is null and deleted_at is null
          and step not in ('refused', 'returned') ${one.sql}
     ), due as (
       select order_id, sum(goods_dong + shipping_dong) as amount from consignment
        where order_id in (select order_id from waiting) and deleted_at is null group by 1
     ), charged as (
       select op.order_id,
              sum(coalesce((select sum(amount) from capture where payment_id = p.id and deleted_at is null), 0)
                - coalesce((select sum(amount) from refund where payment_id = p.id and deleted_at is null), 0)) as amount
         from order_payment_collection op
         join payment p on p.payment_collection_id = op.payment_collection_id and p.deleted_at is null
        where op.order_id in (select order_id from waiting) and op.deleted_at is null and p.canceled_at is null group by 1
     )
     select order_id from due join charged using (order_id)
      where charged.amount >= due.amount order by order_id limit ?`,
    [...one.values, limit],
  );
  return ids.parse(answer.rows).map((it) => it.order_id);
}

/**
 * Marks an order's consignments as paid in advance, once Medusa holds the whole sum: from then on they may be packed.
 * The capture is the fact and this follows it, whichever provider made it; again is nothing.
 */
export async function markPaid(container: MedusaContainer, orderId: string): Promise<void> {
  const [paid] = await findPaidOrders(container, { orderId, limit: 1 });
  if (!paid) return;
  const at = clock.now();
  await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("consignment")
    .where({ order_id: paid, paid_at: null, deleted_at: null })
    .whereNot({ paid_through: "cod" })
    .whereNotIn("step", ["refused", "returned"])
    .update({ paid_at: at, updated_at: at });
}
