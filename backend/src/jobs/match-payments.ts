import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { errorText } from "../boundary/refusal";
import { matchPayment } from "../workflows/match-payments";
import { findDifferences } from "../workflows/match-payments/find-differences";

/** Keeps Medusa's payments equal to the books (L4): the operator's order page then tells the same story as the ledger. */
export default async function matchPayments(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  for (const { orderId } of await findDifferences(container, { orderId: null, limit: 100 })) {
    await matchPayment(container, orderId).catch((error: unknown) =>
      logger.error(`match-payments: ${orderId}: ${errorText(error)}`),
    );
  }
}

export const config = { name: "match-payments", schedule: "*/10 * * * * *" };
