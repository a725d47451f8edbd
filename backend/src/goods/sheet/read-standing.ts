import { dong } from "@cho-phien/money";
import { z } from "@medusajs/framework/zod";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { OWN_GOODS } from "../own-goods-sql";
import type { Standing } from "./judge-sheet";

const row = z.object({
  variant_id: z.string(),
  product_id: z.string(),
  sku: z.string().nullable(),
  name: z.string(),
  size: z.string(),
  sizes: z.number(),
  state: z.enum(["selling", "out_of_stock", "draft", "hidden"]),
  price: z.string().nullable(),
  stock: z.number().nullable(),
  promised: z.number(),
});

const STANDING = `
  select v.id as variant_id, g.id as product_id, v.sku, g.title as name, v.title as size,
         count(*) over (partition by g.id)::int as sizes, g.state, price.amount::text as price,
         stock.stocked::int as stock, coalesce(stock.reserved, 0)::int as promised
    from (${OWN_GOODS}) g
    join product_variant v on v.product_id = g.id and v.deleted_at is null
    left join lateral (
      select trunc(pr.amount) as amount from product_variant_price_set ps
        join price pr on pr.price_set_id = ps.price_set_id and pr.deleted_at is null
       where ps.variant_id = v.id and ps.deleted_at is null and pr.currency_code = 'vnd' and pr.price_list_id is null
         and pr.rules_count = 0 order by pr.min_quantity nulls first limit 1
    ) price on true
    left join lateral (
      select sum(il.stocked_quantity) as stocked, sum(il.reserved_quantity) as reserved
        from product_variant_inventory_item vi
        join inventory_level il on il.inventory_item_id = vi.inventory_item_id and il.deleted_at is null
       where vi.variant_id = v.id and vi.deleted_at is null
    ) stock on true
   order by fold_vi(g.title), g.id, coalesce(v.variant_rank, 0), v.created_at, v.id`;

export type ShownStanding = Standing & { readonly state: z.infer<typeof row>["state"] };

/** Every size of the cooperative's, in one statement, in the order of the file. */
export async function readStanding(knex: Pick<Knex, "raw">, cooperativeId: string): Promise<readonly ShownStanding[]> {
  const { rows } = await knex.raw(STANDING, { cooperativeId });
  return z
    .array(row)
    .parse(rows)
    .map((it) => ({
      variantId: it.variant_id,
      productId: it.product_id,
      sku: it.sku,
      name: it.name,
      size: it.sizes > 1 ? it.size : null,
      state: it.state,
      now: { price: it.price === null ? null : dong(BigInt(it.price)), stock: it.stock },
      promised: it.promised,
    }));
}
