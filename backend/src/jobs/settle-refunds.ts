import type { MedusaContainer } from "@medusajs/framework/types";
import { handleEach } from "../boundary/handle-each";
import { refundLineWorkflow } from "../workflows/refund-line";
import { findUnpostedRefunds } from "../workflows/refund-line/find-refunds";

/** The guarantee that every return reaches the ledger. */
export default async function settleRefunds(container: MedusaContainer): Promise<void> {
  await handleEach(container, {
    job: config.name,
    ids: await findUnpostedRefunds(container, 200),
    handle: (refundId) => refundLineWorkflow(container).run({ input: { refundId } }),
  });
}

export const config = { name: "settle-refunds", schedule: "*/10 * * * * *" };
