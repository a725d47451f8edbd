import type { AccountOrders } from "@cho-phien/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { phoneKey } from "../cod-limits/read-cod-facts";
import { steps } from "../consignments/rows";

const PAGE_SIZE = 20;

/**
 * The orders of an account, from the index of phones on their parcels: also those placed before it was opened, but for a year
 * only. A number that is given up goes to somebody else after some months: what its earlier owner ordered opens by the order's
 * code, which only she was sent. Takes the phone's key and the customer's id.
 */
export const ORDERS_OF_ACCOUNT = `
  select c.order_id, min(c.order_code) as order_code, min(c.placed_at) as placed_at
    from consignment c where consignment_phone(c.recipient) = ? and c.deleted_at is null
     and c.placed_at > (select u.created_at - interval '12 months' from customer u where u.id = ?) group by c.order_id`;

const rows = z.array(
  z.object({
    order_code: z.string(),
    placed_at: z.date(),
    total: z.string(),
    parcels: z.array(z.object({ cooperativeName: z.string(), step: z.enum(steps) })),
    goods: z.array(z.string()),
  }),
);
const counted = z.array(z.object({ count: z.number() }));

/** A page of an account's orders, newest first; what was refused or came back is not counted in their sums. */
export async function readOrders(
  container: MedusaContainer,
  { phone, customerId, page }: { readonly phone: string; readonly customerId: string; readonly page: number },
): Promise<AccountOrders> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const key = phoneKey(phone) ?? "";
  const [found, counts] = await Promise.all([
    knex.raw(
      `with mine as (${ORDERS_OF_ACCOUNT} order by 3 desc, 1 limit ? offset ?)
       select m.order_code, m.placed_at,
              coalesce(sum(c.goods_dong + c.shipping_dong) filter (where c.step not in ('refused', 'returned')), 0)::text as total,
              jsonb_agg(jsonb_build_object('cooperativeName', o.name, 'step', c.step) order by c.id) as parcels,
              (select array_agg(distinct l.product_title) from consignment_line l join consignment k on k.id = l.consignment_id
                where k.order_id = m.order_id and l.deleted_at is null) as goods
         from mine m join consignment c on c.order_id = m.order_id and c.deleted_at is null
         join cooperative o on o.id = c.cooperative_id
        group by m.order_id, m.order_code, m.placed_at order by m.placed_at desc, m.order_id`,
      [key, customerId, PAGE_SIZE, (page - 1) * PAGE_SIZE],
    ),
    knex.raw(`select count(*)::int as count from (${ORDERS_OF_ACCOUNT}) mine`, [key, customerId]),
  ]);
  const orders = rows.parse(found.rows).map((it) => ({
    ...{ code: it.order_code, placedAt: it.placed_at.toISOString(), totalDong: it.total },
    ...{ parcels: it.parcels, goodsNames: it.goods },
  }));
  return { orders, count: counted.parse(counts.rows)[0]?.count ?? 0, page, pageSize: PAGE_SIZE };
}
