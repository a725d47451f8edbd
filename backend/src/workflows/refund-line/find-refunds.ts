import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";

const ids = z.array(z.object({ id: z.string() }));

/** Returns of settled lines that have no journal yet, in the order in which they happened. */
export async function findUnpostedRefunds(container: MedusaContainer, limit: number): Promise<readonly string[]> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select r.id from consignment_refund r
      where exists (select from income_journal j where j.idem_key = 'sale.settled:' || r.line_id)
        and not exists (select from income_journal j where j.idem_key = 'sale.refunded:' || r.line_id || ':' || r.id)
      order by r.at, r.id limit ?`,
    [limit],
  );
  return ids.parse(answer.rows).map((it) => it.id);
}
