import { setTimeout as wait } from "node:timers/promises";
import { type Client } from "pg";
import { BENCH_PASSWORD, type BackendMarket } from "./backend-market.ts";
import { doorOf, must, signIn, type BenchDoor } from "./bench-door.ts";
import { payMembers, postSales, recordSales } from "./coop-lists-books.ts";
import type { Things } from "./coop-lists-calls.ts";
import { addGoods, addLots, addMembers, addRuns } from "./coop-lists-goods.ts";
import { addOrders } from "./coop-lists-orders.ts";
import { copiedId } from "./copy-rows.ts";

/** How much of everything one cooperative has. */
export type Size = {
  readonly goods: number;
  readonly consignments: number;
  readonly members: number;
  readonly lots: number;
  readonly runs: number;
  readonly sales: number;
};
export const NOTHING: Size = { goods: 0, consignments: 0, members: 0, lots: 0, runs: 0, sales: 0 };

/** One cooperative, one product and one order of the market, which everything else is copied from. */
export type Pattern = { readonly cooperativeId: string; readonly productId: string; readonly orderId: string };

/** Signs the manager in. */
export async function managerDoor(market: BackendMarket, client: Client): Promise<BenchDoor> {
  const { phone } = await firstRow(
    client,
    "select phone from coop_staff s join coop_staff_role r on r.staff_id = s.id where r.role = 'manager'",
  );
  return signIn(market, "coop_staff/phonepass", { phone: String(phone), password: BENCH_PASSWORD });
}

/** Buys two of the cooperative's goods as a shopper does, and waits for the consignment. */
export async function drawPattern(market: BackendMarket, client: Client): Promise<Pattern> {
  const shop = doorOf(market, { "x-publishable-api-key": market.publishableKey });
  const { rows } = await client.query<{ id: string; cooperative: string; variant: string }>(
    `select p.id, o.cooperative_id as cooperative, min(v.id) as variant from product p
       join product_variant v on v.product_id = p.id join product_product_cooperative_cooperative o on o.product_id = p.id
      where p.status = 'published' group by 1, 2 order by count(*) desc, p.id limit 2`,
  );
  const cart = String(await must(shop("POST", "/store/carts", {}), "cart.id"));
  for (const { variant } of rows)
    await must(shop("POST", `/store/carts/${cart}/line-items`, { variant_id: variant, quantity: 1 }), "cart.id");
  await must(
    shop("POST", `/store/carts/${cart}`, { email: "khach@example.com", shipping_address: ADDRESS }),
    "cart.id",
  );
  const option = await must(shop("GET", `/store/shipping-options?cart_id=${cart}`), "shipping_options.0.id");
  await must(shop("POST", `/store/carts/${cart}/shipping-methods`, { option_id: option }), "cart.id");
  const collection = await must(shop("POST", "/store/payment-collections", { cart_id: cart }), "payment_collection.id");
  const session = { provider_id: "pp_cod_cod" };
  await must(
    shop("POST", `/store/payment-collections/${String(collection)}/payment-sessions`, session),
    "payment_collection.id",
  );
  const orderId = String(await must(shop("POST", `/store/carts/${cart}/complete`, {}), "order.id"));
  await untilConsigned(client, orderId);
  const [first] = rows;
  if (!first) throw new Error("The cooperative has no goods on sale");
  return { cooperativeId: first.cooperative, productId: first.id, orderId };
}

const ADDRESS = {
  first_name: "Trần Thị Bình",
  phone: "0912345678",
  address_1: "12 ngõ 3",
  country_code: "vn",
  metadata: { commune_code: "00004", province_code: "01" },
};

async function untilConsigned(client: Client, orderId: string): Promise<void> {
  for (let tries = 0; tries < 240; tries++) {
    const { rowCount } = await client.query("select from consignment where order_id = $1", [orderId]);
    if (rowCount) return;
    await wait(500);
  }
  throw new Error("The order was not consigned within two minutes");
}

/** Grows the cooperative from one size to the next. */
export async function grow(client: Client, pattern: Pattern, { from, to }: { from: Size; to: Size }): Promise<void> {
  const more = (what: keyof Size) => ({ from: from[what] + 1, to: to[what] });
  // Copies come in the order of the tables, not of their keys.
  await client.query("set session_replication_role = replica; set work_mem = '128MB'");
  await addGoods(client, pattern, more("goods"));
  await addMembers(client, pattern, more("members"));
  await addOrders(client, pattern.orderId, more("consignments"));
  await client.query("set session_replication_role = origin");
  await addLots(client, pattern, more("lots"));
  await addRuns(client, pattern, more("runs"));
  await postSales(client, more("consignments"), to.members);
  await recordSales(client, pattern, more("sales"));
  await payMembers(client, pattern.cooperativeId, more("runs"));
  for (const table of TABLES) await client.query(table, [pattern.cooperativeId, to.members]);
  await client.query("vacuum analyze");
}

/** A table of each kind that waits to be accepted, with a row for each member. */
const TABLES = [
  `
  insert into member_import (id, cooperative_id, uploaded_by, file_name, rows)
  select 'mimp_bench_' || $2::int, $1, 'bench', 'thanh-vien.xlsx', jsonb_build_object('is1904', false,
         'places', '{"name": 0, "province": 1, "commune": 2}'::jsonb,
         'rows', jsonb_agg(jsonb_build_object('row', n + 1, 'cells', jsonb_build_object(
           'name', jsonb_build_object('kind', 'text', 'text', 'Lò Thị Mới ' || n, 'isMerged', false),
           'province', jsonb_build_object('kind', 'text', 'text', 'Nghệ An', 'isMerged', false),
           'commune', jsonb_build_object('kind', 'text', 'text', 'Xã Hữu Kiệm', 'isMerged', false)))))
    from generate_series(1, $2::int) n`,
  `insert into goods_sheet (id, cooperative_id, uploaded_by, file_name, rows_count, rows)
   select 'sheet_bench_' || $2::int, $1, 'bench', 'gia.xlsx', $2::int, jsonb_build_object('is1904', false, 'places', '{}'::jsonb,
          'rows', jsonb_agg(jsonb_build_object('row', n + 1, 'cells', '{}'::jsonb))) from generate_series(1, $2::int) n`,
  `insert into history_import (id, cooperative_id, uploaded_by, file_name, rows)
   select 'history_bench_' || $2::int, $1, 'bench', 'thu-nhap.xlsx', jsonb_build_object('is1904', false, 'places', '{}'::jsonb,
          'rows', jsonb_agg(jsonb_build_object('row', n + 1, 'cells', '{}'::jsonb))) from generate_series(1, $2::int) n`,
];

/** What the calls name, as the market stands at a size. */
export async function thingsAt(client: Client, pattern: Pattern, size: Size): Promise<Things> {
  const { rows } = await client.query<{ id: string }>(
    "select id from consignment where cooperative_id = $1 order by (step = 'delivered') desc, id limit 40",
    [pattern.cooperativeId],
  );
  const { month } = await firstRow(client, "select to_char(now() - interval '3 months', 'YYYY-MM') as month");
  const { day } = await firstRow(client, "select to_char(now() at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as day");
  const last = (count: number, pageSize: number) => Math.max(1, Math.floor(count / pageSize));
  return {
    goods: copiedId(pattern.productId, 1),
    consignment: rows[0]?.id ?? "",
    consignments: rows.map(({ id }) => id),
    member: "mem_bench_1",
    memberImport: `mimp_bench_${size.members}`,
    goodsSheet: `sheet_bench_${size.members}`,
    historyTable: `history_bench_${size.members}`,
    lot: "lot_bench_1",
    distribution: "run_bench_1",
    payRun: "batch_bench_1",
    month: String(month),
    day: String(day),
    lastPage: {
      goods: last(size.goods, 20),
      consignments: last(size.consignments, 20),
      members: last(size.members, 30),
      lots: last(size.lots, 20),
      payRuns: last(size.runs, 20),
      sales: last(size.sales / 10, 50),
    },
  };
}

async function firstRow(client: Client, sql: string): Promise<Record<string, unknown>> {
  const { rows } = await client.query<Record<string, unknown>>(sql);
  if (!rows[0]) throw new Error(`Nothing found by ${sql}`);
  return rows[0];
}
