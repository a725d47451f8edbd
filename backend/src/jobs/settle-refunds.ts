import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { refundLineWorkflow } from "../workflows/refund-line";
import { findUnpostedRefunds } from "../workflows/refund-line/find-refunds";

/** The guarantee that every return reaches the ledger; one that fails does not hold up the others. */
export default async function settleRefunds(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  for (const refundId of await findUnpostedRefunds(container, 200)) {
    await refundLineWorkflow(container)
      .run({ input: { refundId } })
      .catch((error: unknown) => logger.error(`settle-refunds: ${refundId}: ${String(error)}`));
  }
}

export const config = { name: "settle-refunds", schedule: "*/10 * * * * *" };
