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
