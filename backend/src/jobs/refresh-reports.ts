import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { clock } from "../boundary/clock";
import { refreshTables } from "../reports/table/refresh-tables";

/** Makes the Union's tables anew when facts arrive, so that no reader waits for it. */
export default async function refreshReports(container: MedusaContainer): Promise<void> {
  await refreshTables(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), clock.now());
}

export const config = { name: "refresh-reports", schedule: "*/2 * * * *" };
