import "server-only";
import type { RefusalBody } from "@cho-phien/contract";
import type { Locale } from "@/lib/i18n/locales";
import { readBasket } from "@/lib/medusa/operations/cart";
import { localePath, paths } from "@/lib/paths";
import { refusalSentence } from "@/lib/refusal-sentence";
import { seeOther, wantsJson } from "@/lib/request-fields";
import { keepCart, readShipTo } from "./cookies";
import type { BasketAnswer } from "./send";

type Changed = {
  readonly request: Request;
  readonly cartId: string;
  readonly locale: Locale;
  readonly then: "basket" | "checkout";
};

/** After a change that held: the basket as it is now, or the page a plain form goes to. */
export async function basketAnswer({ request, cartId, locale, then }: Changed): Promise<Response> {
  const basket = await readBasket(cartId, locale, { province: await readShipTo() });
  if (!basket.ok) return refusedAnswer(request, basket.refusal, locale);
  await keepCart(cartId, basket.value.piecesCount);
  if (!wantsJson(request)) return seeOther(localePath(locale, then === "checkout" ? paths.checkout : paths.basket));
  return Response.json({ ok: true, basket: basket.value } satisfies BasketAnswer);
}

/** A refusal as a sentence; a plain form finds it on the basket page. Always 200 or 303: it is an answer, not a fault. */
export async function refusedAnswer(request: Request, refusal: RefusalBody, locale: Locale): Promise<Response> {
  if (!wantsJson(request)) return seeOther(localePath(locale, paths.basketRefused(refusal.code)));
  return Response.json({ ok: false, sentence: await refusalSentence(refusal, locale) } satisfies BasketAnswer);
}
