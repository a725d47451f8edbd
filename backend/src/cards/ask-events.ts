import type { MedusaContainer } from "@medusajs/framework/types";
import { clock } from "../boundary/clock";
import { keepEvent } from "../inbox/keep-event";
import { cardCompany } from "./card-company";

/** Longer than any stop of ours is meant to be; Stripe keeps events for thirty days. */
const LOOK_BACK_SECONDS = 24 * 60 * 60;

/**
 * Asks Stripe which payments succeeded and keeps those events we never heard of, as if they had come: the tab was closed, the
 * webhook's address was wrong, we were down longer than Stripe tries. The inbox knows those that did come by their ids.
 */
export async function askEvents(container: MedusaContainer): Promise<void> {
  const provider = cardCompany();
  if (!provider) return;
  const since = Math.floor(clock.now().getTime() / 1000) - LOOK_BACK_SECONDS;
  const events = provider.company.events.list({
    type: "payment_intent.succeeded",
    created: { gte: since },
    limit: 100,
  });
  for await (const event of events)
    await keepEvent(container, { provider: "card", eventId: event.id, body: JSON.stringify(event) });
}
