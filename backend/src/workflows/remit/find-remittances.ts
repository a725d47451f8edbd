import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";

const ids = z.array(z.object({ id: z.string() }));

/** Remittances that have no journal yet, oldest first. */
export async function findUnpostedRemittances(container: MedusaContainer, limit: number): Promise<readonly string[]> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select r.id from remittance r
      where not exists (select from income_journal j where j.idem_key = 'coop.remitted:' || r.id)
      order by r.at, r.id limit ?`,
    [limit],
  );
  return ids.parse(answer.rows).map((it) => it.id);
}
