import type { MedusaContainer } from "@medusajs/framework/types";
import { handleEach } from "../boundary/handle-each";
import { findUnlinkedPayouts } from "../receipts/find-unlinked";
import { linkPayout } from "../receipts/link-payout";

/** The guarantee that everybody who was paid is asked what she received. */
export default async function linkPayouts(container: MedusaContainer): Promise<void> {
  await handleEach(container, {
    job: config.name,
    ids: await findUnlinkedPayouts(container, 200),
    handle: (payoutId) => linkPayout(container, payoutId),
  });
}

export const config = { name: "link-payouts", schedule: "*/30 * * * * *" };
