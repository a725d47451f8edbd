import { basketAnswer, refusedAnswer } from "@/lib/basket/answer";
import { readCartId } from "@/lib/basket/cookies";
import { readBasketChange } from "@/lib/basket/read-request";
import { addLine, createBasket } from "@/lib/medusa/operations/cart";
import { requestFields } from "@/lib/request-fields";
import { isSameOrigin } from "@/lib/same-origin";

/** Adds pieces of a variant, in a new cart where there is none or the old one is finished. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 });
  const change = readBasketChange(await requestFields(request));
  if (!change?.variantId || change.quantity === 0) {
    return refusedAnswer(request, { code: "quantity", message: "" }, change?.locale ?? "vi");
  }
  const { locale, variantId, quantity, then } = change;
  const kept = await readCartId();
  if (kept) {
    const added = await addLine({ cartId: kept, variantId, quantity, locale });
    if (added.ok) return basketAnswer({ request, cartId: kept, locale, then });
    // 404: swept away; 409 and "completed": it has become an order. Anything else is about the goods.
    const isGone = added.status === 404 || /complete/.test(added.refusal.code);
    if (!isGone) return refusedAnswer(request, added.refusal, locale);
  }
  const created = await createBasket({ variantId, quantity }, locale);
  if (!created.ok) return refusedAnswer(request, created.refusal, locale);
  return basketAnswer({ request, cartId: created.value, locale, then });
}
