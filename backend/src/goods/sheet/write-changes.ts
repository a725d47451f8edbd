import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import type { WrittenChange } from "./stored-sheet";
import type { StoredValues } from "./stored-values";

type Writing = { readonly held: StoredValues; readonly locationId: string; readonly side: "from" | "to" };

/** Writes one side of every change: four statements at most, however many sizes. */
export async function writeChanges(trx: Knex, changes: readonly WrittenChange[], writing: Writing): Promise<void> {
  await writePrices(trx, changes, writing);
  await writeStock(trx, changes, writing);
}

async function writePrices(trx: Knex, changes: readonly WrittenChange[], { held, side }: Writing): Promise<void> {
  const wanted = changes.flatMap(({ variantId, price }) => {
    if (!price) return [];
    const stored = held.prices.get(variantId);
    if (!stored) throw new Error(`The size ${variantId} has no price set`);
    return [{ stored, amount: price[side] }];
  });
  const set = wanted.flatMap(({ stored, amount }) => (amount === null ? [] : [{ stored, amount }]));
  const gone = wanted.flatMap(({ stored, amount }) => (amount === null ? (stored.price_id ?? []) : []));
  if (set.length > 0) {
    await trx.raw(SET_PRICES, {
      ids: set.map(({ stored }) => stored.price_id ?? generateEntityId(undefined, "price")),
      sets: set.map(({ stored }) => stored.price_set_id),
      amounts: set.map(({ amount }) => amount),
    });
  }
  if (gone.length > 0) await trx.raw("update price set deleted_at = now() where id = any(?)", [gone]);
}

async function writeStock(
  trx: Knex,
  changes: readonly WrittenChange[],
  { held, side, locationId }: Writing,
): Promise<void> {
  const wanted = changes.flatMap(({ variantId, stock }) => {
    if (!stock) return [];
    const stored = held.levels.get(variantId);
    if (!stored) throw new Error(`The size ${variantId} has no inventory item`);
    return [{ stored, count: stock[side] }];
  });
  const set = wanted.flatMap(({ stored, count }) => (count === null ? [] : [{ stored, count }]));
  const gone = wanted.flatMap(({ stored, count }) => (count === null ? (stored.level_id ?? []) : []));
  if (set.length > 0) {
    await trx.raw(SET_STOCK, {
      ids: set.map(({ stored }) => stored.level_id ?? generateEntityId(undefined, "ilev")),
      items: set.map(({ stored }) => stored.item_id),
      counts: set.map(({ count }) => count),
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
export function standsAsWritten({ variantId, price, stock }: WrittenChange, held: StoredValues): boolean {
  if (price && held.prices.get(variantId)?.amount !== price.to) return false;
  if (!stock) return true;
  const level = held.levels.get(variantId);
  return level?.stock === stock.to && level.promised <= (stock.from ?? 0);
}
