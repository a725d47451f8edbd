import { generateEntityId } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { WrittenChange } from "./stored-sheet";

const held = z.object({
  variant_id: z.string(),
  price_set_id: z.string(),
  price_id: z.string().nullable(),
  price: z.string().nullable(),
  item_id: z.string(),
  level_id: z.string().nullable(),
  stock: z.number().nullable(),
  promised: z.number(),
});
type Held = z.infer<typeof held>;

/** Where Medusa keeps a size's price and stock: one price in đồng, one level at the market's one location (decision 4). */
const HELD = `
  select v.id as variant_id, ps.price_set_id, price.id as price_id, trunc(price.amount)::text as price,
         vi.inventory_item_id as item_id, il.id as level_id, il.stocked_quantity::int as stock,
         coalesce(il.reserved_quantity, 0)::int as promised
    from product_variant v
    join product_variant_price_set ps on ps.variant_id = v.id and ps.deleted_at is null
    join product_variant_inventory_item vi on vi.variant_id = v.id and vi.deleted_at is null
    left join lateral (
      select pr.id, pr.amount from price pr
       where pr.price_set_id = ps.price_set_id and pr.deleted_at is null and pr.currency_code = 'vnd'
         and pr.price_list_id is null and pr.rules_count = 0 order by pr.min_quantity nulls first limit 1
    ) price on true
    left join inventory_level il on il.inventory_item_id = vi.inventory_item_id and il.location_id = :locationId
     and il.deleted_at is null
   where v.id = any(:variantIds) and v.deleted_at is null`;

type Place = { readonly locationId: string; readonly variantIds: readonly string[] };

/** The rows behind these sizes, held until the transaction ends, in one order for everybody. */
export async function holdRows(trx: Knex, { locationId, variantIds }: Place): Promise<ReadonlyMap<string, Held>> {
  const asked = { locationId, variantIds: [...variantIds] };
  const rows = `(${HELD}) h`;
  await trx.raw(`select id from price where id in (select h.price_id from ${rows}) order by id for update`, asked);
  await trx.raw(
    `select id from inventory_level where id in (select h.level_id from ${rows}) order by id for update`,
    asked,
  );
  const found = await trx.raw(HELD, asked);
  return new Map(
    z
      .array(held)
      .parse(found.rows)
      .map((it) => [it.variant_id, it]),
  );
}

type Wanted = {
  readonly held: Held;
  readonly price: string | null | undefined;
  readonly stock: number | null | undefined;
};

type Writing = { readonly rows: ReadonlyMap<string, Held>; readonly locationId: string; readonly side: "from" | "to" };

/** Writes one side of every change: four statements at most, however many sizes. */
export async function writeChanges(trx: Knex, changes: readonly WrittenChange[], writing: Writing): Promise<void> {
  const { rows, side, locationId } = writing;
  const wanted = changes.map(({ variantId, price, stock }): Wanted => {
    const row = rows.get(variantId);
    if (!row) throw new Error(`The size ${variantId} has no price set or no inventory item`);
    return { held: row, price: price?.[side], stock: stock?.[side] };
  });
  await writePrices(trx, wanted);
  await writeStock(trx, wanted, locationId);
}

async function writePrices(trx: Knex, wanted: readonly Wanted[]): Promise<void> {
  const set = wanted.flatMap(({ held: { price_id: id, price_set_id: set }, price }) =>
    typeof price === "string" ? [{ id: id ?? generateEntityId(undefined, "price"), set, price }] : [],
  );
  const gone = wanted.flatMap(({ held: { price_id: id }, price }) => (price === null && id !== null ? [id] : []));
  if (set.length > 0) {
    await trx.raw(SET_PRICES, {
      ids: set.map((it) => it.id),
      sets: set.map((it) => it.set),
      amounts: set.map((it) => it.price),
    });
  }
  if (gone.length > 0) await trx.raw("update price set deleted_at = now() where id = any(?)", [gone]);
}

async function writeStock(trx: Knex, wanted: readonly Wanted[], locationId: string): Promise<void> {
  const set = wanted.flatMap(({ held: { level_id: id, item_id: item }, stock }) =>
    typeof stock === "number" ? [{ id: id ?? generateEntityId(undefined, "ilev"), item, stock }] : [],
  );
  const gone = wanted.flatMap(({ held: { level_id: id }, stock }) => (stock === null && id !== null ? [id] : []));
  if (set.length > 0) {
    await trx.raw(SET_STOCK, {
      ids: set.map((it) => it.id),
      items: set.map((it) => it.item),
      counts: set.map((it) => it.stock),
      locationId,
    });
  }
  if (gone.length > 0) await trx.raw("update inventory_level set deleted_at = now() where id = any(?)", [gone]);
}

/** Medusa keeps each number twice, as a number and as the text it was given. */
const SET_PRICES = `
  insert into price (id, price_set_id, currency_code, amount, raw_amount, rules_count)
  select c.id, c.price_set_id, 'vnd', c.amount, jsonb_build_object('value', c.amount::text, 'precision', 20), 0
    from unnest(cast(:ids as text[]), cast(:sets as text[]), cast(:amounts as numeric[])) as c (id, price_set_id, amount)
  on conflict (id) do update set amount = excluded.amount, raw_amount = excluded.raw_amount, updated_at = now()`;

const SET_STOCK = `
  insert into inventory_level (id, inventory_item_id, location_id, stocked_quantity, raw_stocked_quantity,
                               reserved_quantity, raw_reserved_quantity, incoming_quantity, raw_incoming_quantity)
  select c.id, c.item_id, :locationId, c.stocked, jsonb_build_object('value', c.stocked::text, 'precision', 20),
         0, '{"value": "0", "precision": 20}', 0, '{"value": "0", "precision": 20}'
    from unnest(cast(:ids as text[]), cast(:items as text[]), cast(:counts as numeric[])) as c (id, item_id, stocked)
  on conflict (id) do update
     set stocked_quantity = excluded.stocked_quantity, raw_stocked_quantity = excluded.raw_stocked_quantity, updated_at = now()`;

/** Whether a size still stands as a change left it, and may go back without breaking what shoppers were promised. */
export function standsAsWritten({ price, stock }: WrittenChange, row: Held | undefined): boolean {
  if (!row) return false;
  if (price && row.price !== price.to) return false;
  return !stock || (row.stock === stock.to && row.promised <= (stock.from ?? 0));
}
