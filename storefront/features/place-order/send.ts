import { announceCount } from "@/lib/basket/count";
import { paths } from "@/lib/paths";
import type { FieldSentences } from "./error-sentences";

export type CheckoutAnswer =
  | { readonly ok: true; readonly href: string }
  | { readonly ok: false; readonly errors: FieldSentences; readonly sentence: string | null };

/** Browser only; null when nobody answered. Sending the same form again cannot make a second order. */
export async function sendCheckout(form: FormData): Promise<CheckoutAnswer | null> {
  try {
    const response = await fetch(paths.api.checkout, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify(Object.fromEntries(form)),
      signal: AbortSignal.timeout(60_000),
    });
    // Our own handler answers CheckoutAnswer; anything else fails to parse and counts as silence.
    const answer: CheckoutAnswer = await response.json();
    announceCount();
    return answer;
  } catch {
    return null;
  }
}
