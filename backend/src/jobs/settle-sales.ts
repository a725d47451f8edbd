import type { MedusaContainer } from "@medusajs/framework/types";
import { errorText } from "../boundary/refusal";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { settleSaleWorkflow } from "../workflows/settle-sales";
import { findUnsettledLines } from "../workflows/settle-sales/find-lines";

/** The guarantee that every delivered and paid line reaches the ledger; one that fails does not hold up the others. */
export default async function settleSales(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  for (const lineId of await findUnsettledLines(container, 200)) {
    await settleSaleWorkflow(container)
      .run({ input: { lineId } })
      .catch((error: unknown) => logger.error(`settle-sales: ${lineId}: ${errorText(error)}`));
  }
}

export const config = { name: "settle-sales", schedule: "*/5 * * * * *" };
