import { dongFromWire, type Dong } from "@cho-phien/money";
import { BUYERS_REASONS, type CodFacts } from "@cho-phien/settlement";
import { dateOf, parsePhone } from "@cho-phien/vietnam";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";

const rows = z.array(
  z.object({ open_orders: z.number(), open_dong: z.string(), came_back_on: z.array(z.string()).nullable() }),
);

/** An order is promised before it exists; a promise without an order is forgotten after so long. */
const PROMISE_MINUTES = 15;

/** One statement over the index of phones: orders on their way, promises of carts that become orders now, parcels that came back. */
const FACTS = `
  with parcel as (
    select c.order_id, c.step, c.reason, c.returned_at, c.cash_received_at, c.goods_dong + c.shipping_dong as due
      from consignment c
     where c.deleted_at is null and consignment_phone(c.recipient) = :phone
       and c.paid_through = 'cod'
  ), open_order as (
    select order_id as key, sum(due) as due from parcel
     where cash_received_at is null and step not in ('refused', 'returned') group by 1
    union all
    select p.cart_id, p.amount_dong from cod_promise p
     where p.phone = :phone and p.cart_id <> :cart and p.at > cast(:now as timestamptz) - interval '${PROMISE_MINUTES} minutes'
       and not exists (select from order_cart oc join consignment c on c.order_id = oc.order_id
                        where oc.cart_id = p.cart_id and c.deleted_at is null)
  )
  select (select count(*)::int from open_order) as open_orders,
         (select coalesce(sum(due), 0)::text from open_order) as open_dong,
         (select array_agg(to_char(returned_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')) from parcel
           where step = 'returned' and reason = any(:reasons) and returned_at is not null) as came_back_on`;

type Asked = { readonly phone: string; readonly cartId: string; readonly amountDong: Dong; readonly now: Date };

/** What the market knows of a phone that wants to pay at the door; the cart that asks is not counted. */
export async function readCodFacts(knex: Knex, { phone, cartId, amountDong, now }: Asked): Promise<CodFacts> {
  const found = await knex.raw(FACTS, { phone, cart: cartId, now, reasons: [...BUYERS_REASONS] });
  const [row] = rows.parse(found.rows);
  return {
    amountDong,
    openOrders: row?.open_orders ?? 0,
    openDong: dongFromWire(row?.open_dong ?? "0"),
    cameBackOn: row?.came_back_on ?? [],
    today: dateOf(now),
  };
}

/** A phone as consignments are found by it: "0912345678"; null for what is no mobile number. */
export function phoneKey(text: string): string | null {
  const phone = parsePhone(text);
  return phone.ok ? phone.e164.replace(/^\+84/, "0") : null;
}
