import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import { orderEvents } from "./templates";

const rows = z.array(z.object({ consignment_id: z.string(), key: z.string(), event: z.enum(orderEvents) }));

/** One thing a shopper was not told: of which consignment, under which key it is told once, and what. */
export type WaitingMessage = z.infer<typeof rows>[number];

/** A message later than that helps nobody; it also bounds what a look reads. */
const FRESH = "interval '2 days'";

/**
 * An order is told of once, by the first of its consignments. A parcel sent again under another code is told of again; goods
 * returned in parts are told of by part. A refund is told of once it is in the books.
 */
const waitingOf = (isOne: string) => `
  with changed as (
    select c.* from consignment c
     where c.deleted_at is null and c.updated_at > cast(:now as timestamptz) - ${FRESH}
       ${isOne}
  ), happened as (
    select c.id, e.key, e.event, e.at from changed c cross join lateral (values
      ('placed', case when c.paid_through = 'cod' then 'placed' else 'placed_unpaid' end,
        case when c.id = (select min(id) from consignment o where o.order_id = c.order_id) then c.placed_at end),
      ('shipped:' || coalesce(c.tracking_code, ''), 'shipped', c.shipped_at),
      ('delivered', 'delivered', c.delivered_at),
      ('ended', 'refused', case when c.step = 'refused' then c.refused_at end),
      ('ended', 'returned', case when c.step = 'returned' then c.returned_at end)) as e(key, event, at)
    union all
    select r.consignment_id, 'money_back:' || r.id, 'money_back', j.recorded_at
      from consignment_refund r join income_journal j on j.idem_key = 'sale.refunded:' || r.line_id || ':' || r.id
      join consignment c on c.id = r.consignment_id
     where r.at > cast(:now as timestamptz) - ${FRESH} ${isOne}
  )
  select h.id as consignment_id, h.key, h.event from happened h
   where h.at > cast(:now as timestamptz) - ${FRESH}
     and not exists (select from order_message m where m.consignment_id = h.id and m.event = h.key)
   order by h.at, h.id limit :limit`;

/** One is found by an index; a look that asks "this one, or all" reads every order of two days. */
const WAITING = { one: waitingOf("and (c.order_id = :one or c.id = :one)"), all: waitingOf("") };

type Asked = { readonly of: string | null; readonly limit: number; readonly now: Date };

/** What shoppers were not told yet, oldest first; of one order or consignment by its id, or of all. */
export async function findWaitingMessages(knex: Knex, { of, limit, now }: Asked): Promise<readonly WaitingMessage[]> {
  const found = await (of === null
    ? knex.raw(WAITING.all, { limit, now })
    : knex.raw(WAITING.one, { one: of, limit, now }));
  return rows.parse(found.rows);
}
