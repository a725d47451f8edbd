import type { Client } from "pg";
import { copyRows, type Copies } from "./copy-rows.ts";

const KEEP = ["coop", "sc", "sp", "so", "sloc", "reg", "cus", "prod", "variant", "iitem", "pset", "pp", "mem", "serzo"];

const MONTHS_BACK = 24;
/** When the nth order was placed: those still in the house lately, the others spread over two years. */
const PLACED_AT = `case when n % 100 < 5 then now() - (n % 96) * interval '1 hour'
  else now() - interval '5 days' - (n * 7919 % ${MONTHS_BACK * 30}) * interval '1 day' end`;

const ORDER_TABLES: readonly { readonly table: string; readonly where: string; readonly change?: string }[] = [
  {
    table: "order_address",
    where: `r.id in (select unnest(array[shipping_address_id, billing_address_id]) from "order" where id = $1)`,
  },
  {
    table: "order",
    where: "r.id = $1",
    change: `jsonb_build_object('display_id', 100000 + n, 'custom_display_id', null, 'created_at', ${PLACED_AT})`,
  },
  { table: "order_summary", where: "r.order_id = $1" },
  { table: "order_line_item", where: "r.id in (select item_id from order_item where order_id = $1)" },
  { table: "order_item", where: "r.order_id = $1" },
  {
    table: "order_shipping_method",
    where: "r.id in (select shipping_method_id from order_shipping where order_id = $1)",
  },
  { table: "order_shipping", where: "r.order_id = $1" },
  {
    table: "payment_collection",
    where: "r.id in (select payment_collection_id from order_payment_collection where order_id = $1)",
  },
  { table: "order_payment_collection", where: "r.order_id = $1" },
];

/** How a hundred consignments stand: most delivered and paid, a few in the house, on the way or refused. */
const CONSIGNMENT = `(select jsonb_build_object('order_code', 'CP' || 100000 + n || '-' || upper(substr(md5(n::text), 1, 4)),
    'step', step, 'placed_at', at, 'created_at', at,
    'accepted_at', case when step <> 'placed' then at + interval '2 hours' end,
    'packed_at', case when step not in ('placed', 'accepted') then at + interval '5 hours' end,
    'shipped_at', case when step in ('shipped', 'failed', 'delivered', 'returned') then at + interval '1 day' end,
    'failed_at', case when step in ('failed', 'returned') then at + interval '2 days' end,
    'delivered_at', case when step = 'delivered' then at + interval '3 days' end,
    'cash_received_at', case when step = 'delivered' and k >= 20 then at + interval '4 days' end,
    'refused_at', case when step = 'refused' then at + interval '3 hours' end,
    'returned_at', case when step = 'returned' then at + interval '4 days' end,
    'released_at', case when step in ('refused', 'returned') then at + interval '5 days' end,
    'reason', case when step = 'refused' then 'out_of_stock' when step in ('failed', 'returned') then 'not_home' end,
    'carrier', case when step in ('shipped', 'delivered') then 'Bưu điện' end,
    'tracking_code', case when step in ('shipped', 'delivered') then 'VN' || n end,
    'recipient', r.recipient || jsonb_build_object('name', (array['Trần', 'Nguyễn', 'Lê', 'Phạm'])[n % 4 + 1] || ' Thị '
       || (array['Bình', 'Hoa', 'Lan', 'Thu', 'Yến'])[n % 5 + 1] || ' ' || n, 'phone', '+849' || lpad(n::text, 8, '0')))
  from (select n % 100 as k, ${PLACED_AT} as at) s,
       lateral (select case when k < 2 then 'placed' when k < 4 then 'accepted' when k = 4 then 'packed' when k < 9 then 'shipped'
         when k = 9 then 'failed' when k < 13 then 'refused' when k = 13 then 'returned' else 'delivered' end as step) t)`;

/** More orders like the one given, each with its consignment; those delivered and paid are marked as settled. */
export async function addOrders(client: Client, orderId: string, copies: Copies): Promise<void> {
  for (const { table, where, change } of ORDER_TABLES)
    await copyRows(client, { table, where, of: orderId, keep: KEEP, ...(change ? { change } : {}) }, copies);
  const asked = { of: orderId, keep: KEEP };
  await copyRows(client, { ...asked, table: "consignment", where: "r.order_id = $1", change: CONSIGNMENT }, copies);
  await copyRows(
    client,
    {
      ...asked,
      table: "consignment_line",
      where: "r.consignment_id in (select id from consignment where order_id = $1)",
      change: `jsonb_build_object('settled_at', case when n % 100 >= 20 then now() end)`,
    },
    copies,
  );
  await client.query(
    `insert into consignment_event (consignment_id, kind, detail, staff_id, at)
     select id, 'message', '{"template": "call_back", "language": "vi"}', 'bench', placed_at + interval '1 day'
       from consignment where order_code ~ '^CP1[0-9]{5}-' and split_part(substr(order_code, 3), '-', 1)::int
         between 100000 + $1::int and 100000 + $2::int and step = 'shipped'`,
    [copies.from, copies.to],
  );
}
