import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";

const row = z.array(z.object({ locked_through: z.string() }));

/** The last locked month (yyyy-mm), as the Union's last decision left it; null before any. */
export async function lockedThrough(container: MedusaContainer): Promise<string | null> {
  const answer = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw("select locked_through from income_month_lock order by at desc, locked_through desc limit 1");
  return row.parse(answer.rows)[0]?.locked_through ?? null;
}
