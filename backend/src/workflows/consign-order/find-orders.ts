import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";

/**
 * Orders that were placed (linked to their cart, payment promised) and have no consignment, oldest first.
 * An order without its cart link is a checkout that died half way: not an order yet.
 */
export async function findUnconsignedOrders(container: MedusaContainer, limit: number): Promise<readonly string[]> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select o.id from "order" o
      where o.deleted_at is null and o.is_draft_order = false and o.status not in ('canceled', 'draft')
        and exists (select 1 from order_cart oc where oc.order_id = o.id and oc.deleted_at is null)
        and exists (select 1 from order_payment_collection op
                      join payment_collection pc on pc.id = op.payment_collection_id and pc.deleted_at is null
                     where op.order_id = o.id and op.deleted_at is null and pc.status in ('authorized', 'completed', 'partially_captured'))
        and not exists (select 1 from consignment c where c.order_id = o.id)
      order by o.created_at limit ?`,
    [limit],
  );
  return z
    .array(z.object({ id: z.string() }))
    .parse(answer.rows)
    .map((it) => it.id);
}
