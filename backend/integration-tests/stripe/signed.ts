import { createRequire } from "node:module";
import type { Event } from "./ledger";

// The plugin's own stripe-node, which also verifies in the route.
const Stripe = createRequire(require.resolve("@medusajs/payment-stripe"))("stripe");

export const WEBHOOK_SECRET = "whsec_of_the_tests";

type Sent = { readonly body: string; readonly signature: string };

/** An event as the company would send it now, or at another second of its own. */
export function signed(event: Event, { at, secret = WEBHOOK_SECRET }: { at?: number; secret?: string } = {}): Sent {
  const body = JSON.stringify(event, null, 2);
  const signature: string = Stripe.webhooks.generateTestHeaderString({
    payload: body,
    secret,
    ...(at === undefined ? {} : { timestamp: at }),
  });
  return { body, signature };
}
