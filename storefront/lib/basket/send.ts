import type { Locale } from "@/lib/i18n/locales";
import { announceCount } from "./count";
import type { BasketView } from "./basket-view";

export type BasketRequest = { readonly locale: Locale; readonly variantId?: string; readonly quantity: number };

/** `sentence` is already in the shopper's language; empty when nobody answered. */
export type BasketAnswer =
  { readonly ok: true; readonly basket: BasketView } | { readonly ok: false; readonly sentence: string };

/** Browser only. Posts to one of our basket handlers and tells the badge. */
export async function sendToBasket(path: string, request: BasketRequest): Promise<BasketAnswer> {
  try {
    const response = await fetch(path, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify(request),
      signal: AbortSignal.timeout(15_000),
    });
    // Our own handler answers BasketAnswer whatever happens; a proxy's error page fails to parse and lands below.
    const answer: BasketAnswer = await response.json();
    announceCount();
    return answer;
  } catch {
    return { ok: false, sentence: "" };
  }
}
