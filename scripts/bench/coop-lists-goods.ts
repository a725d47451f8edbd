import type { Client } from "pg";
import { copyRows, type Copies } from "./copy-rows.ts";

const KEEP = ["coop", "sc", "sp", "pcat", "sloc", "ptyp", "pcol", "mem"];

/** Every table a product has rows in, with the condition that finds them; parents first. */
const TABLES: readonly { readonly table: string; readonly where: string; readonly change?: string }[] = [
  {
    table: "product",
    where: "r.id = $1",
    change: `jsonb_build_object('handle', r.handle || '-' || n, 'external_id', null, 'created_at', now() - n * interval '7 minutes',
      'title', (array['Khăn', 'Túi', 'Áo', 'Vỏ gối', 'Gùi', 'Chiếu', 'Thảm', 'Ví'])[n % 8 + 1] || ' '
        || (array['lanh', 'thổ cẩm', 'mây', 'tre', 'nhuộm chàm', 'bông'])[n % 6 + 1] || ' ' || n,
      'status', case when n % 20 in (1, 2, 3) then 'draft' else 'published' end,
      'metadata', r.metadata || case when n % 20 = 3 then jsonb_build_object('hiddenAt', now()) else '{}' end)`,
  },
  { table: "image", where: "r.product_id = $1" },
  {
    table: "product_option",
    where: "r.id in (select product_option_id from product_product_option where product_id = $1)",
  },
  {
    table: "product_option_value",
    where: "r.option_id in (select product_option_id from product_product_option where product_id = $1)",
  },
  { table: "product_product_option", where: "r.product_id = $1" },
  {
    table: "product_product_option_value",
    where: "r.product_product_option_id in (select id from product_product_option where product_id = $1)",
  },
  {
    table: "product_variant",
    where: "r.product_id = $1",
    change: "jsonb_build_object('sku', r.sku || '-' || n, 'barcode', null)",
  },
  {
    table: "product_variant_option",
    where: "r.variant_id in (select id from product_variant where product_id = $1)",
  },
  { table: "product_category_product", where: "r.product_id = $1" },
  { table: "product_sales_channel", where: "r.product_id = $1" },
  { table: "product_shipping_profile", where: "r.product_id = $1" },
  { table: "product_product_cooperative_cooperative", where: "r.product_id = $1" },
  { table: "product_maker", where: "r.product_id = $1" },
  {
    table: "price_set",
    where: `r.id in (select s.price_set_id from product_variant_price_set s join product_variant v on v.id = s.variant_id
             where v.product_id = $1)`,
  },
  {
    table: "price",
    where: `r.price_set_id in (select s.price_set_id from product_variant_price_set s
             join product_variant v on v.id = s.variant_id where v.product_id = $1)`,
  },
  {
    table: "product_variant_price_set",
    where: "r.variant_id in (select id from product_variant where product_id = $1)",
  },
  {
    table: "inventory_item",
    where: `r.id in (select i.inventory_item_id from product_variant_inventory_item i
             join product_variant v on v.id = i.variant_id where v.product_id = $1)`,
    change: "jsonb_build_object('sku', r.sku || '-' || n)",
  },
  {
    table: "inventory_level",
    where: `r.inventory_item_id in (select i.inventory_item_id from product_variant_inventory_item i
             join product_variant v on v.id = i.variant_id where v.product_id = $1)`,
    change: `(select jsonb_build_object('stocked_quantity', q, 'raw_stocked_quantity',
      jsonb_build_object('value', q::text, 'precision', 20)) from (select case when n % 10 = 5 then 0 else n % 90 + 1 end as q) s)`,
  },
  {
    table: "product_variant_inventory_item",
    where: "r.variant_id in (select id from product_variant where product_id = $1)",
  },
];

type Given = { readonly cooperativeId: string; readonly productId: string };

/** More goods like one of the cooperative's: other names and stock, some drafts, some hidden, some certified. */
export async function addGoods(client: Client, { cooperativeId, productId }: Given, copies: Copies): Promise<void> {
  for (const { table, where, change } of TABLES)
    await copyRows(client, { table, where, of: productId, keep: KEEP, ...(change ? { change } : {}) }, copies);
  await client.query(
    `insert into certificate (id, product_id, stars, decision_number, issuer, issued_on, valid_until, verified_at, cooperative_id)
     select 'cert_bench_' || n, 'prod_' || lpad(n::text, 10, '0') || right($2, 16), 3 + n % 3, n || '/QĐ-UBND', 'UBND tỉnh',
            now() - interval '34 months', now() + (n % 100 - 10) * interval '1 day', now() - interval '34 months', $1
       from generate_series($3::int, $4::int) n where n % 10 = 0`,
    [cooperativeId, productId, copies.from, copies.to],
  );
}

/** More members, some with a phone or an account of their own, some who left. */
export async function addMembers(client: Client, { cooperativeId }: Given, { from, to }: Copies): Promise<void> {
  const values = [cooperativeId, from, to];
  await client.query(
    `insert into member (id, full_name, phone, phone_owner, commune_code)
     select 'mem_bench_' || n, (array['Lò', 'Vi', 'Lương', 'Moong', 'Cụt', 'Lô'])[n % 6 + 1] || ' Thị '
              || (array['Mai', 'Xoan', 'Quế', 'Nga', 'Hương', 'Ỏ', 'Đào', 'Phà'])[n % 8 + 1] || ' ' || n,
            case when n % 3 > 0 then '+84599' || lpad(n::text, 6, '0') end,
            case n % 3 when 0 then 'none' when 1 then 'self' else 'spouse' end, c.commune_code
       from cooperative c, generate_series($2::int, $3::int) n where c.id = $1`,
    values,
  );
  await client.query(
    `insert into membership (id, member_id, cooperative_id, valid_from, valid_to)
     select 'mship_bench_' || n, 'mem_bench_' || n, $1, now() - interval '3 years' - n * interval '1 day',
            case when n % 25 = 0 then now() - interval '1 month' end
       from generate_series($2::int, $3::int) n`,
    values,
  );
  await client.query(
    `insert into member_bank_account (cooperative_id, member_id, bank_bin, account_number, holder_name, consent_version,
       consented_at, entered_by)
     select $1, 'mem_bench_' || n, '970436', '00' || lpad(n::text, 8, '0'), 'LO THI MAI', '1', now(), 'bench'
       from generate_series($2::int, $3::int) n where n % 2 = 0`,
    values,
  );
}

/** Lots with five contributions each, of the copied goods in turn. */
export async function addLots(client: Client, given: Given, { from, to }: Copies): Promise<void> {
  await client.query(
    `insert into income_lot (id, cooperative_id, product_id, code, made_on)
     select 'lot_bench_' || n, $1, 'prod_' || lpad((n % 15 + 1)::text, 10, '0') || right($2, 16), 'LO-' || n, current_date - n
       from generate_series($3::int, $4::int) n`,
    [given.cooperativeId, given.productId, from, to],
  );
  await client.query(
    `insert into lot_contribution (lot_id, revision, member_id, unit, units, rate_per_unit)
     select 'lot_bench_' || n, 1, 'mem_bench_' || (n + m) % 15 + 1, 'piece', m + 1, 20000
       from generate_series($1::int, $2::int) n, generate_series(1, 5) m`,
    [from, to],
  );
}

/** Months of a pool: who put in what, and the runs that were entered. */
export async function addRuns(client: Client, { cooperativeId }: Given, { from, to }: Copies): Promise<void> {
  await client.query(
    `insert into distribution_run (id, cooperative_id, month, rule_id, income_kind, distributable, minutes_ref)
     select 'run_bench_' || n, $1, (date_trunc('month', now()) - n * interval '1 month')::date,
            (select min(id) from sharing_rule where cooperative_id = $1), 'surplus_use', 1000000, 'BB ' || n
       from generate_series($2::int, $3::int) n`,
    [cooperativeId, from, to],
  );
  await client.query(
    `insert into distribution_contribution (run_id, member_id, units, rate_per_unit)
     select 'run_bench_' || n, 'mem_bench_' || m, m, 1000 from generate_series($1::int, $2::int) n, generate_series(1, 15) m`,
    [from, to],
  );
  await client.query(
    `insert into month_contribution (cooperative_id, month, revision, member_id, unit, units, rate_per_unit)
     select $1, (date_trunc('month', now()) - n * interval '1 month')::date, 1, 'mem_bench_' || m, 'piece', m, 1000
       from generate_series($2::int, $3::int) n, generate_series(1, 15) m`,
    [cooperativeId, from, to],
  );
}
