import type { MedusaContainer } from "@medusajs/framework/types";
import { handleEach } from "../boundary/handle-each";
import { openPayouts } from "../refunds/open-payouts";
import { refundLineWorkflow } from "../workflows/refund-line";
import { findUnpostedRefunds } from "../workflows/refund-line/find-refunds";

/** The guarantee that every return reaches the ledger, and that the shopper's money is on somebody's list. */
export default async function settleRefunds(container: MedusaContainer): Promise<void> {
  await handleEach(container, {
    job: config.name,
    ids: await findUnpostedRefunds(container, 200),
    handle: (refundId) => refundLineWorkflow(container).run({ input: { refundId } }),
  });
  await openPayouts(container);
}

export const config = { name: "settle-refunds", schedule: "*/10 * * * * *" };
