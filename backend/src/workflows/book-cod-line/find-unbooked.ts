import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { BRINGS_MONEY } from "../../cod-sheets/stored-line";

const ids = z.array(z.object({ id: z.string() }));

/** A consignment's sale is in the books, every line of it. */
const SETTLED = `not exists (select from consignment_line s
  where s.consignment_id = c.id and s.deleted_at is null and s.settled_at is null)`;

/** Lines of sheets that brought money of a settled consignment and are not in the books, oldest first. */
export async function findUnbookedLines(container: MedusaContainer, limit: number): Promise<readonly string[]> {
  return await idsOf(
    container,
    `select l.id from cod_sheet_line l join consignment c on c.id = l.consignment_id
      where l.booked_at is null and ${BRINGS_MONEY} and ${SETTLED} order by l.created_at, l.id limit ?`,
    limit,
  );
}

/** Consignments whose cash the cooperative keeps and whose books do not say so yet. */
export async function findKeptCash(container: MedusaContainer, limit: number): Promise<readonly string[]> {
  return await idsOf(
    container,
    `select c.id from consignment c
      where c.cash_held_by = 'cooperative' and c.kept_booked_at is null and c.cash_received_at is not null
        and c.deleted_at is null and ${SETTLED}
      order by c.cash_received_at, c.id limit ?`,
    limit,
  );
}

/** Lines that waited for their parcel to be delivered, now that it is. */
export async function findDeliveredSince(container: MedusaContainer, limit: number): Promise<readonly string[]> {
  return await idsOf(
    container,
    `select l.id from cod_sheet_line l join consignment c on c.id = l.consignment_id
      where l.match = 'not_delivered' and (l.resolution is null or l.resolution = 'ask_cooperative')
        and c.step not in ('placed', 'accepted', 'packed', 'shipped', 'failed')
      order by l.created_at, l.id limit ?`,
    limit,
  );
}

async function idsOf(container: MedusaContainer, sql: string, limit: number): Promise<readonly string[]> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(sql, [limit]);
  return ids.parse(answer.rows).map((it) => it.id);
}
