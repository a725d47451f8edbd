import type { Pool } from "pg";
import type { Stage } from "./changes.ts";

/** Everything a run may change, by id, in the same order each time. */
export async function readStage(pool: Pool): Promise<Stage> {
  const ids = async (table: string): Promise<string[]> =>
    (await pool.query<{ id: string }>(`select id from ${table} order by id`)).rows.map(({ id }) => id);
  const [late, ...products] = await ids("product");
  if (!late) throw new Error("There are no products to change");
  return {
    late,
    products,
    variants: await ids("product_variant"),
    cooperatives: await ids("cooperative"),
    categories: await ids("product_category"),
  };
}
