import { announceCount } from "@/lib/basket/count";
import { paths } from "@/lib/paths";

export type FinishAnswer = { readonly href: string };

/** Browser only: has the paid basket made an order; null when nobody answered. Asking again is safe. */
export async function finishPayment(locale: string): Promise<string | null> {
  try {
    const response = await fetch(paths.api.cardPayment, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify({ locale }),
      signal: AbortSignal.timeout(60_000),
    });
    const answer: FinishAnswer = await response.json();
    announceCount();
    return answer.href;
  } catch {
    return null;
  }
}
