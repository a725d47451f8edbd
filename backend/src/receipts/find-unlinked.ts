import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { HISTORY_BATCH } from "../paying/read-run-facts";

const rows = z.array(z.object({ id: z.string() }));

/**
 * Payouts whose link was never made, because the process ended between the two. A minute's grace leaves the run that is
 * under way alone; what came back in between needs no link.
 */
export async function findUnlinkedPayouts(container: MedusaContainer, limit: number): Promise<readonly string[]> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select p.id from payout p
      where p.batch_id <> ? and p.recorded_at < now() - interval '1 minute'
        and not exists (select from receipt_link l where l.payout_id = p.id)
        and not exists (select from payout_item i join income_journal j on j.id = i.journal_id
              where i.payout_id = p.id and j.kind = 'payout.failed')
      order by p.recorded_at limit ?`,
    [HISTORY_BATCH, limit],
  );
  return rows.parse(answer.rows).map(({ id }) => id);
}
