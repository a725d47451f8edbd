import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { clock } from "../boundary/clock";

/** Senders say an event again for days (Stripe: three, and thirty when asked): for so long it must be known by its id. */
const KEPT_MS = 90 * 24 * 60 * 60 * 1000;

/** Forgets what was worked long ago. What waits for a person, and what one put away, stays. */
export async function forgetEvents(container: MedusaContainer): Promise<void> {
  const before = new Date(clock.now().getTime() - KEPT_MS);
  await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("webhook_event")
    .where({ state: "done" })
    .where("done_at", "<", before)
    .delete();
}
