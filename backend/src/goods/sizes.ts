import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { SIZES } from "./own-goods-sql";

const size = z.object({
  product_id: z.string(),
  id: z.string(),
  title: z.string(),
  title_en: z.string(),
  price: z.string().nullable(),
  stock: z.number().nullable(),
  reserved: z.number(),
});
export type Size = z.infer<typeof size>;

/** Product id → its sizes, in the cooperative's order; one statement for any number of products. */
export async function sizesOf(
  container: MedusaContainer,
  productIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Size[]>> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await knex.raw(SIZES, { productIds: [...productIds] });
  return Map.groupBy(z.array(size).parse(rows), (it) => it.product_id);
}
