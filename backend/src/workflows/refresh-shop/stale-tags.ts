import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";

/** The shop's cache tags that a change of these products makes stale: their pages, their sellers', lists and home. */
export async function staleTags(container: MedusaContainer, productIds: readonly string[]): Promise<readonly string[]> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select p.handle, c.handle as cooperative from product p
       left join product_product_cooperative_cooperative l on l.product_id = p.id and l.deleted_at is null
       left join cooperative c on c.id = l.cooperative_id
      where p.id = any(?)`,
    [[...productIds]],
  );
  const rows = z.array(z.object({ handle: z.string(), cooperative: z.string().nullable() })).parse(answer.rows);
  const own = rows.flatMap((it) => [
    `goods:${it.handle}`,
    ...(it.cooperative ? [`cooperative:${it.cooperative}`] : []),
  ]);
  return [...new Set(["market", "goods", ...own])];
}

/** The products behind changed variants, inventory items or prices' variants. */
export async function productsOfVariants(
  container: MedusaContainer,
  variantIds: readonly string[],
): Promise<readonly string[]> {
  const answer = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(`select distinct product_id from product_variant where id = any(?)`, [[...variantIds]]);
  return z
    .array(z.object({ product_id: z.string() }))
    .parse(answer.rows)
    .map((it) => it.product_id);
}

/** The storefront takes two hundred at once; pages of goods beyond them are made anew after five minutes anyway. */
const MOST_TAGS = 190;

/** The tags that a change of a cooperative makes stale: its page, its goods' pages, lists and home. */
export async function tagsOfCooperative(container: MedusaContainer, cooperativeId: string): Promise<readonly string[]> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select 'cooperative:' || handle as tag from cooperative where id = ?
      union all select 'goods:' || p.handle from product p
        join product_product_cooperative_cooperative l on l.product_id = p.id and l.deleted_at is null
       where l.cooperative_id = ? and p.deleted_at is null limit ${MOST_TAGS}`,
    [cooperativeId, cooperativeId],
  );
  const own = z.array(z.object({ tag: z.string() })).parse(answer.rows);
  return ["market", "goods", ...own.map(({ tag }) => tag)];
}
