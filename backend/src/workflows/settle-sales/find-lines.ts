import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";

const ids = z.array(z.object({ id: z.string() }));

/**
 * Lines whose goods are delivered and whose money is in, not yet in the ledger, oldest first. Asked from the unsettled ones:
 * left to itself the planner looks for lines of every parcel ever delivered (0.4 s of three processes at 100,000 orders,
 * every five seconds; now 0.15 s of one).
 */
export async function findUnsettledLines(container: MedusaContainer, limit: number): Promise<readonly string[]> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `with unsettled as materialized (
       select id, consignment_id from consignment_line where settled_at is null and deleted_at is null
     )
     select l.id from unsettled l join consignment c on c.id = l.consignment_id
      where c.deleted_at is null and c.delivered_at is not null and coalesce(c.paid_at, c.cash_received_at) is not null
      order by greatest(c.delivered_at, c.paid_at, c.cash_received_at), l.id limit ?`,
    [limit],
  );
  return ids.parse(answer.rows).map((it) => it.id);
}
