import { dateOf } from "@cho-phien/vietnam";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { clock } from "../boundary/clock";
import { noteNews } from "../reports/table/freshness";
import { remakeTable, tablesReadOld } from "../reports/table/keep-table";

/** Makes anew the large tables that were read some minutes old, so that no reader waits for it. */
export default async function refreshReports(container: MedusaContainer): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await noteNews(knex);
  for (const frame of await tablesReadOld(knex, dateOf(clock.now()))) await remakeTable(knex, frame);
}

export const config = { name: "refresh-reports", schedule: "*/2 * * * *" };
