import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { remitWorkflow } from "../workflows/remit";
import { findUnpostedRemittances } from "../workflows/remit/find-remittances";

/** The guarantee that every remittance reaches the ledger; one that fails does not hold up the others. */
export default async function settleRemittances(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  for (const remittanceId of await findUnpostedRemittances(container, 200)) {
    await remitWorkflow(container)
      .run({ input: { remittanceId } })
      .catch((error: unknown) => logger.error(`settle-remittances: ${remittanceId}: ${String(error)}`));
  }
}

export const config = { name: "settle-remittances", schedule: "*/10 * * * * *" };
