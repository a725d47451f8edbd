import { refuse } from "../boundary/refusal";
import type { CardProvider } from "../modules/payment-card/service";

type Sent = { readonly body: Buffer; readonly signature: string | readonly string[] | undefined };

/** The event these bytes are, if Stripe signed them at most five minutes ago. Refuses everything else alike. */
export function verifiedEvent(provider: CardProvider, { body, signature }: Sent): { readonly id: string } {
  try {
    return provider.constructWebhookEvent({
      data: {},
      rawData: body,
      headers: { "stripe-signature": typeof signature === "string" ? signature : "" },
    });
  } catch {
    throw refuse("webhook_forged");
  }
}
