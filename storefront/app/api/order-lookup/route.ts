import { parsePhone } from "@cho-phien/vietnam/phone";
import { orderCodeFrom } from "@/features/follow-order/order-code";
import { localeOr } from "@/lib/i18n/locales";
import { lookUpOrder } from "@/lib/medusa/operations/order";
import { keepProof } from "@/lib/order-proof";
import { localePath, paths } from "@/lib/paths";
import { requestFields, seeOther } from "@/lib/request-fields";
import { isSameOrigin } from "@/lib/same-origin";

/** Code and phone → the order page, with the phone sealed in a cookie; wrong → the form again with a sentence. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 });
  const fields = await requestFields(request);
  const text = (name: string) => (typeof fields[name] === "string" ? String(fields[name]).slice(0, 40) : "");
  const locale = localeOr(text("locale"));
  const code = orderCodeFrom(text("code"));
  const phone = parsePhone(text("phone"));
  const again = (refused: string) => seeOther(localePath(locale, paths.orderLookupAgain(code, refused)));
  if (!phone.ok) return again("phone");
  const order = await lookUpOrder(code, phone.e164, locale);
  if (!order.ok) return again(order.refusal.code);
  await keepProof({ code: order.value.code, phone: phone.e164, basketKey: null });
  return seeOther(localePath(locale, paths.order(order.value.code)));
}
