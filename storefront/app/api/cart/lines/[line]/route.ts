import { basketAnswer, refusedAnswer } from "@/lib/basket/answer";
import { readCartId } from "@/lib/basket/cookies";
import { readBasketChange } from "@/lib/basket/read-request";
import { changeLine } from "@/lib/medusa/operations/cart";
import { requestFields } from "@/lib/request-fields";
import { isSameOrigin } from "@/lib/same-origin";

/** Sets a line's quantity; 0 takes it out. */
export async function POST(request: Request, { params }: RouteContext<"/api/cart/lines/[line]">): Promise<Response> {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 });
  const change = readBasketChange(await requestFields(request));
  if (!change) return refusedAnswer(request, { code: "quantity", message: "" }, "vi");
  const cartId = await readCartId();
  if (!cartId) return refusedAnswer(request, { code: "basket_gone", message: "" }, change.locale);
  const { line } = await params;
  const changed = await changeLine({ cartId, lineId: line, quantity: change.quantity, locale: change.locale });
  // A line that is already out is what a removal wanted.
  const isDone = changed.ok || (changed.status === 404 && change.quantity === 0);
  if (!isDone) return refusedAnswer(request, changed.refusal, change.locale);
  return basketAnswer({ request, cartId, locale: change.locale, then: change.then });
}
