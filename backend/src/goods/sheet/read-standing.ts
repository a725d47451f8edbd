import type { GoodsState } from "@cho-phien/contract";
import { dong } from "@cho-phien/money";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import type { Standing } from "./judge-sheet";
import { storedValues, type StoredValues } from "./stored-values";

const row = z.object({
  variant_id: z.string(),
  product_id: z.string(),
  sku: z.string().nullable(),
  name: z.string(),
  size: z.string(),
  is_published: z.boolean(),
  is_hidden: z.boolean(),
});
type Row = z.infer<typeof row>;

const SIZES = `
  select v.id as variant_id, p.id as product_id, v.sku, p.title as name, v.title as size,
         p.status = 'published' as is_published,
         p.metadata ->> 'hiddenAt' is not null or h.product_id is not null as is_hidden
    from product_product_cooperative_cooperative l
    join product p on p.id = l.product_id and p.deleted_at is null
    join product_variant v on v.product_id = p.id and v.deleted_at is null
    left join product_hold h on h.product_id = p.id and h.lifted_at is null
   where l.cooperative_id = ? and l.deleted_at is null
   order by fold_vi(p.title), p.id, coalesce(v.variant_rank, 0), v.created_at, v.id`;

export type ShownStanding = Standing & { readonly state: GoodsState };

/** Every size of the cooperative's in the order of the file: three statements, however many there are. */
export async function readStanding(knex: Pick<Knex, "raw">, cooperativeId: string): Promise<readonly ShownStanding[]> {
  const found = await knex.raw(SIZES, [cooperativeId]);
  const rows = z.array(row).parse(found.rows);
  const values = await storedValues(
    knex,
    rows.map((it) => it.variant_id),
  );
  const byProduct = Map.groupBy(rows, (it) => it.product_id);
  return rows.map((it) => standingOf(it, byProduct.get(it.product_id) ?? [], values));
}

function standingOf(it: Row, sizes: readonly Row[], values: StoredValues): ShownStanding {
  const amount = values.prices.get(it.variant_id)?.amount ?? null;
  const level = values.levels.get(it.variant_id);
  return {
    variantId: it.variant_id,
    productId: it.product_id,
    sku: it.sku,
    name: it.name,
    size: sizes.length > 1 ? it.size : null,
    state: stateOf(it, sizes, values),
    now: { price: amount === null ? null : dong(BigInt(amount)), stock: level?.stock ?? null },
    promised: level?.promised ?? 0,
  };
}

function stateOf(it: Row, sizes: readonly Row[], { levels }: StoredValues): GoodsState {
  if (!it.is_published) return it.is_hidden ? "hidden" : "draft";
  const left = sizes.reduce((sum, { variant_id: id }) => {
    const level = levels.get(id);
    return sum + (level?.stock ?? 0) - (level?.promised ?? 0);
  }, 0);
  return left > 0 ? "selling" : "out_of_stock";
}
