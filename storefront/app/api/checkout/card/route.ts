import { parsePhone } from "@cho-phien/vietnam/phone";
import type { FinishAnswer } from "@/features/pay-by-card/finish";
import { dropDraft, readKeptDraft } from "@/features/place-order/draft";
import { dropCart, readCartId } from "@/lib/basket/cookies";
import { localeOr, type Locale } from "@/lib/i18n/locales";
import { readCardPayment } from "@/lib/medusa/operations/card-payment";
import { basketKeyOf, keepProof } from "@/lib/order-proof";
import { localePath, paths } from "@/lib/paths";
import { requestFields, seeOther, wantsJson } from "@/lib/request-fields";
import { isSameOrigin } from "@/lib/same-origin";

/** After the card was charged: leads to the order it paid, or back to the page that says what became of the payment. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 });
  const { locale: named } = await requestFields(request);
  const locale = localeOr(typeof named === "string" ? named : "");
  const href = await placeAfterPaying(locale);
  return wantsJson(request) ? Response.json({ href } satisfies FinishAnswer) : seeOther(href);
}

async function placeAfterPaying(locale: Locale): Promise<string> {
  const cartId = await readCartId();
  if (!cartId) return localePath(locale, paths.orderLookup);
  const payment = await readCardPayment(cartId, locale);
  if (!payment.ok || payment.value.state !== "ordered") return localePath(locale, paths.cardPayment);
  const { code } = payment.value;
  const phone = parsePhone((await readKeptDraft())?.draft.phone ?? "");
  await dropCart();
  await dropDraft();
  // Without the phone she typed, from a browser that has forgotten it, the order is found like from any other.
  if (!phone.ok) return localePath(locale, paths.orderLookupWith(code));
  await keepProof({ code, phone: phone.e164, basketKey: basketKeyOf(cartId) });
  return localePath(locale, paths.order(code));
}
