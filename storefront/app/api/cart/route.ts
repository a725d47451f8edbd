import { emptyBasket } from "@/lib/basket/basket-view";
import { readCartId } from "@/lib/basket/cookies";
import type { BasketAnswer } from "@/lib/basket/send";
import { localeOr } from "@/lib/i18n/locales";
import { readBasket } from "@/lib/medusa/operations/cart";
import { refusalSentence } from "@/lib/refusal-sentence";

/** The basket of this browser; empty when there is none. */
export async function GET(request: Request): Promise<Response> {
  const locale = localeOr(new URL(request.url).searchParams.get("locale"));
  const cartId = await readCartId();
  const basket = cartId ? await readBasket(cartId, locale) : null;
  const answer: BasketAnswer =
    !basket || (!basket.ok && basket.status === 404)
      ? { ok: true, basket: emptyBasket }
      : basket.ok
        ? { ok: true, basket: basket.value }
        : { ok: false, sentence: await refusalSentence(basket.refusal, locale) };
  return Response.json(answer, { headers: { "cache-control": "no-store" } });
}
