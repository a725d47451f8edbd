import type { MedusaContainer } from "@medusajs/framework/types";
import { handleEach } from "../boundary/handle-each";
import { closeCardRefunds } from "../refunds/close-card-refunds";
import { matchPayment } from "../workflows/match-payments";
import { findDifferences } from "../workflows/match-payments/find-differences";

/** Keeps Medusa's payments equal to the books (L4): the operator's order page then tells the same story as the ledger. */
export default async function matchPayments(container: MedusaContainer): Promise<void> {
  await handleEach(container, {
    job: config.name,
    ids: (await findDifferences(container, { orderId: null, limit: 100 })).map((it) => it.orderId),
    handle: (orderId) => matchPayment(container, orderId),
  });
  await closeCardRefunds(container);
}

export const config = { name: "match-payments", schedule: "*/10 * * * * *" };
