import type { FairStall, FairTile } from "@cho-phien/contract";
import { dateOf } from "@cho-phien/vietnam";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { photoShape } from "../catalogue/photo-shape";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import { INCOME_MODULE } from "../modules/income";
import { readUnsized } from "./read-unsized";

/** A stall has a table's length of goods; more would not fit a phone's memory of photos either. */
const MOST_TILES = 300;

const tileRows = z.array(
  z.object({
    product_id: z.string(),
    variant_id: z.string(),
    name: z.string(),
    name_en: z.string().nullable(),
    variant: z.string().nullable(),
    price: z.string(),
    stock: z.number(),
    photo: photoShape.nullable().catch(null),
  }),
);
const differenceRows = z.array(
  z.object({
    variant_id: z.string(),
    name: z.string(),
    variant: z.string().nullable(),
    missing: z.number(),
    last_sold_at: z.date(),
  }),
);

/** The price asked of a variant `v` where no rule and no list changes it. */
const PRICES = `product_variant_price_set ps
  join price pr on pr.price_set_id = ps.price_set_id and pr.deleted_at is null
 where ps.variant_id = v.id and ps.deleted_at is null and pr.currency_code = 'vnd'
   and pr.price_list_id is null and pr.rules_count = 0`;

/** The tiles are chosen first: prices and stock of two thousand goods that don't fit would be thrown away. */
const TILES = `
  with tile as materialized (
    select p.id as product_id, v.id, p.title, v.title as variant, v.variant_rank, count(*) over (partition by p.id) as sizes
      from product p
      join product_product_cooperative_cooperative l on l.product_id = p.id and l.deleted_at is null
      join product_variant v on v.product_id = p.id and v.deleted_at is null
     where l.cooperative_id = ? and p.status = 'published' and p.deleted_at is null and exists (select from ${PRICES})
     order by p.title, p.id, v.variant_rank, v.id limit ${MOST_TILES}
  )
  select v.product_id, v.id as variant_id, v.title as name, p.metadata ->> 'nameEn' as name_en,
         case when v.sizes > 1 then v.variant end as variant, price.amount::text as price,
         greatest(stock.free, 0) as stock, p.metadata -> 'photos' -> 0 as photo
    from tile v join product p on p.id = v.product_id
    join lateral (select trunc(pr.amount) as amount from ${PRICES}
           order by pr.min_quantity nulls first limit 1) price on true
    join lateral (select coalesce(sum(il.stocked_quantity - il.reserved_quantity), 0)::int as free
            from product_variant_inventory_item vi
            join inventory_level il on il.inventory_item_id = vi.inventory_item_id and il.deleted_at is null
           where vi.variant_id = v.id and vi.deleted_at is null) stock on true
   order by v.title, v.product_id, v.variant_rank, v.id`;

const DIFFERENCES = `
  select m.variant_id, p.title as name,
         case when (select count(*) from product_variant o where o.product_id = p.id) > 1 then v.title end as variant,
         sum(m.quantity - m.moved)::int as missing, max(r.sold_at) as last_sold_at
    from stock_movement m join recorded_sale r on r.id = m.recorded_sale_id
    join product_variant v on v.id = m.variant_id join product p on p.id = v.product_id
   where m.cooperative_id = ? and m.act = 'sold' and m.moved < m.quantity and m.counted_at is null
     and not exists (select from stock_movement back
                      where back.recorded_sale_id = m.recorded_sale_id and back.act = 'taken_back')
   group by 1, 2, 3 order by 5 desc, 1 limit 100`;

/** What a phone needs to sell for this cooperative: its goods on offer, and what the stock's books don't explain. */
export async function readStall(container: MedusaContainer, cooperativeId: string, now: Date): Promise<FairStall> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const [cooperative, rule, tiles, differences, unsized] = await Promise.all([
    container.resolve(COOPERATIVE_MODULE).retrieveCooperative(cooperativeId, { select: ["id", "name"] }),
    container.resolve(INCOME_MODULE).ruleInForce(cooperativeId, dateOf(now.toISOString())),
    knex.raw(TILES, [cooperativeId]),
    knex.raw(DIFFERENCES, [cooperativeId]),
    readUnsized(container, cooperativeId),
  ]);
  return {
    cooperative: { id: cooperative.id, name: cooperative.name },
    asOf: now.toISOString(),
    sharing: !rule ? "no_rule" : rule.basis === "pool" ? "end_of_month" : "at_once",
    tiles: tileRows.parse(tiles.rows).map(tileOf),
    differences: differenceRows.parse(differences.rows).map((row) => ({
      variantId: row.variant_id,
      name: row.name,
      variant: row.variant,
      missingPieces: row.missing,
      lastSoldAt: row.last_sold_at.toISOString(),
    })),
    unsized,
  };
}

function tileOf(row: z.infer<typeof tileRows>[number]): FairTile {
  return {
    productId: row.product_id,
    variantId: row.variant_id,
    name: row.name,
    nameEn: row.name_en,
    variant: row.variant,
    priceDong: row.price,
    stock: row.stock,
    photo: row.photo,
  };
}
