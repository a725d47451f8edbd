import { add, dongFromWire, type Dong } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";

export type Unreleased = {
  readonly orderId: string;
  readonly totalDong: Dong;
  readonly reservedLineIds: readonly string[];
  /** The order's consignments that still go, or went, to the shopper. */
  readonly liveConsignments: number;
  readonly isOrderCancelled: boolean;
  readonly isCredited: boolean;
};

const rows = z.array(
  z.object({
    order_id: z.string(),
    goods: z.string(),
    shipping: z.string(),
    reserved: z.array(z.string()),
    live: z.number(),
    cancelled: z.boolean(),
    credited: z.boolean(),
  }),
);

/** What a refused or returned consignment still holds; null when nothing is to be given back. */
export async function readUnreleased(container: MedusaContainer, consignmentId: string): Promise<Unreleased | null> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select c.order_id, c.goods_dong::text as goods, c.shipping_dong::text as shipping,
            array(select distinct l.order_line_id from consignment_line l join reservation_item r
                      on r.line_item_id = l.order_line_id and r.deleted_at is null
                   where l.consignment_id = c.id and l.deleted_at is null) as reserved,
            (select count(*)::int from consignment o where o.order_id = c.order_id and o.deleted_at is null
                and o.step not in ('refused', 'returned')) as live,
            exists (select from "order" o where o.id = c.order_id and o.status::text = 'canceled') as cancelled,
            c.paid_at is not null or exists (select from order_credit_line cl where cl.order_id = c.order_id and cl.deleted_at is null
                and cl.reference_id = c.id) as credited
       from consignment c
      where c.id = ? and c.deleted_at is null and c.step in ('refused', 'returned') and c.released_at is null`,
    [consignmentId],
  );
  const [row] = rows.parse(answer.rows);
  if (!row) return null;
  return {
    orderId: row.order_id,
    totalDong: add(dongFromWire(row.goods), dongFromWire(row.shipping)),
    reservedLineIds: row.reserved,
    liveConsignments: row.live,
    isOrderCancelled: row.cancelled,
    isCredited: row.credited,
  };
}

const ids = z.array(z.object({ id: z.string() }));

/** Refused and returned consignments whose stock or order part was not given back yet. */
export async function findUnreleased(container: MedusaContainer, limit: number): Promise<readonly string[]> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select id from consignment where released_at is null and step in ('refused', 'returned') and deleted_at is null
      order by id limit ?`,
    [limit],
  );
  return ids.parse(answer.rows).map((it) => it.id);
}
