import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";

const price = z.object({
  variant_id: z.string(),
  price_set_id: z.string(),
  price_id: z.string().nullable(),
  amount: z.string().nullable(),
});
const level = z.object({
  variant_id: z.string(),
  item_id: z.string(),
  level_id: z.string().nullable(),
  stock: z.number().nullable(),
  promised: z.number(),
});

export type StoredPrice = z.infer<typeof price>;
export type StoredLevel = z.infer<typeof level>;

/** A size's price in đồng as the shop reads it: the standing one for the fewest pieces. */
const PRICES = `
  select ps.variant_id, ps.price_set_id, pr.id as price_id, trunc(pr.amount)::text as amount
    from product_variant_price_set ps
    left join price pr on pr.price_set_id = ps.price_set_id and pr.deleted_at is null and pr.currency_code = 'vnd'
     and pr.price_list_id is null and pr.rules_count = 0
   where ps.variant_id = any(?) and ps.deleted_at is null
   order by ps.variant_id, pr.min_quantity desc nulls last, pr.id`;

/** A size's pieces; the market has one location (decision 4). */
const LEVELS = `
  select vi.variant_id, vi.inventory_item_id as item_id, il.id as level_id, il.stocked_quantity::int as stock,
         coalesce(il.reserved_quantity, 0)::int as promised
    from product_variant_inventory_item vi
    left join inventory_level il on il.inventory_item_id = vi.inventory_item_id and il.deleted_at is null
   where vi.variant_id = any(?) and vi.deleted_at is null
   order by vi.variant_id, il.created_at desc nulls last`;

export type StoredValues = {
  readonly prices: ReadonlyMap<string, StoredPrice>;
  readonly levels: ReadonlyMap<string, StoredLevel>;
};

/**
 * Where Medusa keeps the price and stock of these sizes, by the size's id: two plain joins for any number, because one
 * statement over all six tables ran for minutes where the planner had no statistics yet of a table just filled.
 */
export async function storedValues(knex: Pick<Knex, "raw">, variantIds: readonly string[]): Promise<StoredValues> {
  const prices = await knex.raw(PRICES, [[...variantIds]]);
  const levels = await knex.raw(LEVELS, [[...variantIds]]);
  // The last of a size wins: the rows come with the one we want at the end.
  return {
    prices: new Map(
      z
        .array(price)
        .parse(prices.rows)
        .map((it) => [it.variant_id, it]),
    ),
    levels: new Map(
      z
        .array(level)
        .parse(levels.rows)
        .map((it) => [it.variant_id, it]),
    ),
  };
}

/** The same, held until the transaction ends; everybody holds them in one order. */
export async function holdValues(trx: Knex, variantIds: readonly string[]): Promise<StoredValues> {
  const { prices, levels } = await storedValues(trx, variantIds);
  const priceIds = [...prices.values()].flatMap((it) => it.price_id ?? []);
  const levelIds = [...levels.values()].flatMap((it) => it.level_id ?? []);
  await trx.raw("select id from price where id = any(?) order by id for update", [priceIds]);
  await trx.raw("select id from inventory_level where id = any(?) order by id for update", [levelIds]);
  return await storedValues(trx, variantIds);
}
