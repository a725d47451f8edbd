import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";

const ids = z.array(z.object({ id: z.string() }));

/** Lines of sales in the books whose goods are still counted as there, oldest first. */
export async function findUnmovedSales(container: MedusaContainer, limit: number): Promise<readonly string[]> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select r.id from recorded_sale r
      where r.stock_moved_at is null and r.variant_id is not null
        and exists (select from income_journal j where j.source_id = r.id and j.kind = 'sale.recorded')
      order by r.at, r.id limit ?`,
    [limit],
  );
  return ids.parse(answer.rows).map((it) => it.id);
}

/** Lines of sales that were taken back in the books whose goods left the stock and did not come back yet. */
export async function findUnreturnedSales(container: MedusaContainer, limit: number): Promise<readonly string[]> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select sold.recorded_sale_id as id from income_journal correction
       join income_journal j on j.id = correction.reverses_id and j.kind = 'sale.recorded'
       join stock_movement sold on sold.recorded_sale_id = j.source_id and sold.act = 'sold'
      where not exists (select from stock_movement back
                         where back.recorded_sale_id = sold.recorded_sale_id and back.act = 'taken_back')
      order by correction.seq limit ?`,
    [limit],
  );
  return ids.parse(answer.rows).map((it) => it.id);
}
