import type { MedusaContainer } from "@medusajs/framework/types";
import { askEvents } from "../cards/ask-events";
import { finishRefunds } from "../cards/finish-refunds";

/** What Stripe's webhooks never brought, and refunds whose answer was lost. Idle where there are no keys. */
export default async function askCardEvents(container: MedusaContainer): Promise<void> {
  await askEvents(container);
  await finishRefunds(container);
}

export const config = { name: "ask-card-events", schedule: "30 * * * * *" };
