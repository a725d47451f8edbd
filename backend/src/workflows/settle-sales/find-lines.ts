import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";

const ids = z.array(z.object({ id: z.string() }));

/** Lines whose goods are delivered and whose money is in, not yet in the ledger, oldest first. */
export async function findUnsettledLines(container: MedusaContainer, limit: number): Promise<readonly string[]> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select l.id from consignment_line l join consignment c on c.id = l.consignment_id
      where l.settled_at is null and l.deleted_at is null and c.deleted_at is null
        and c.delivered_at is not null and coalesce(c.paid_at, c.cash_received_at) is not null
      order by greatest(c.delivered_at, c.paid_at, c.cash_received_at), l.id limit ?`,
    [limit],
  );
  return ids.parse(answer.rows).map((it) => it.id);
}
