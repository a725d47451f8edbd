import type { GoodsCard } from "@cho-phien/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { readGoodsByIds } from "./read-goods";

const SHOWN = 4;
/** Some of those found may not be for sale: unpriced, or hidden since. */
const LOOKED_AT = 12;

/**
 * Goods of other cooperatives in the same sub-group, those first whose cooperative shares a craft with this one, then what is
 * in season. Ids first, without price, stock and sales: only the few cards shown are read whole. Crafts are compared once for
 * each cooperative, not for each of its products.
 */
const STATEMENT = `
  with sellers as materialized (
    select c.id, exists (select 1 from jsonb_array_elements(c.crafts -> 'list') theirs
                           join jsonb_array_elements(own.crafts -> 'list') ours on ours ->> 'vi' = theirs ->> 'vi') as shares
      from cooperative own join cooperative c on c.id <> own.id and c.status = 'approved' and c.deleted_at is null
     where own.id = ?
  )
  select p.id from product_category_product mine
    join product_category k on k.id = mine.product_category_id and k.parent_category_id is not null and k.deleted_at is null
    join product_category_product pk on pk.product_category_id = k.id and pk.product_id <> mine.product_id
    join product p on p.id = pk.product_id and p.status = 'published' and p.deleted_at is null
    join product_product_cooperative_cooperative l on l.product_id = p.id and l.deleted_at is null
    join sellers s on s.id = l.cooperative_id
   where mine.product_id = ?
   order by s.shares desc, (p.metadata ->> 'inSeason') = 'true' desc, p.created_at desc, p.id
   limit ${LOOKED_AT}`;

/** "Cùng nghề": what other cooperatives make in the same trade. */
export async function readGoodsOfSameCraft(
  container: MedusaContainer,
  { productId, cooperativeId }: { readonly productId: string; readonly cooperativeId: string },
): Promise<readonly GoodsCard[]> {
  const answer = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(STATEMENT, [cooperativeId, productId]);
  const ids = z.array(z.object({ id: z.string() })).parse(answer.rows);
  const goods = await readGoodsByIds(
    container,
    ids.map(({ id }) => id),
  );
  return goods.slice(0, SHOWN);
}
