import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";

const ids = z.array(z.object({ id: z.string() }));

const UNCONSIGNED = `
  select o.id from "order" o
   where o.deleted_at is null and o.is_draft_order = false and o.status not in ('canceled', 'draft')
     and exists (select 1 from order_cart oc where oc.order_id = o.id and oc.deleted_at is null)
     and exists (select 1 from order_payment_collection op
                   join payment_collection pc on pc.id = op.payment_collection_id and pc.deleted_at is null
                  where op.order_id = o.id and op.deleted_at is null and pc.status in ('authorized', 'completed', 'partially_captured'))
     and not exists (select 1 from consignment c where c.order_id = o.id)`;

/**
 * Orders that were placed (linked to their cart, payment promised) and have no consignment, oldest first.
 * An order without its cart link is a checkout that died half way: not an order yet.
 */
export async function findUnconsignedOrders(container: MedusaContainer, limit: number): Promise<readonly string[]> {
  return await find(container, { sql: `${UNCONSIGNED} order by o.created_at limit ?`, values: [limit] });
}

/** Whether this is one of them; asked of one it costs the same however many orders there are. */
export async function isUnconsigned(container: MedusaContainer, orderId: string): Promise<boolean> {
  const found = await find(container, { sql: `${UNCONSIGNED} and o.id = ?`, values: [orderId] });
  return found.length > 0;
}

type Asked = { readonly sql: string; readonly values: readonly (string | number)[] };

async function find(container: MedusaContainer, { sql, values }: Asked): Promise<readonly string[]> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(sql, [...values]);
  return ids.parse(answer.rows).map((it) => it.id);
}
