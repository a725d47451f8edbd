import "server-only";
import type { RefusalBody } from "@cho-phien/contract";
import { findCommune, findProvince } from "@cho-phien/vietnam/org-units";
import { dropCart, readCartId } from "@/lib/basket/cookies";
import type { Locale } from "@/lib/i18n/locales";
import { placeOrder } from "@/lib/medusa/operations/place-order";
import { basketKeyOf, keepProof, orderOfBasket } from "@/lib/order-proof";
import { dropDraft } from "./draft";
import type { CheckoutDraft, CheckoutErrors } from "./fields";
import { readDetails, type CheckoutDetails } from "./read-form";

export type Submitted =
  | { readonly kind: "placed"; readonly code: string }
  | { readonly kind: "wrong"; readonly errors: CheckoutErrors }
  | { readonly kind: "refused"; readonly refusal: RefusalBody };

type Placing = ReturnType<typeof placeOrder>;

// Two taps reach one server within the second it takes to complete a cart: the later waits for the earlier's answer.
// Between servers, and after a restart, Medusa's complete-cart answers the same order for the same cart.
const underWay = new Map<string, Placing>();

function placeOnce(cartId: string, details: CheckoutDetails, locale: Locale): Placing {
  const running = underWay.get(cartId);
  if (running) return running;
  const placing = placeOrder({ cartId, locale, ...details }).finally(() => underWay.delete(cartId));
  underWay.set(cartId, placing);
  return placing;
}

type Submission = { readonly draft: CheckoutDraft; readonly basketKey: string; readonly locale: Locale };

/** Route handlers only. One basket becomes one order, however often it is sent. */
export async function submitCheckout({ draft, basketKey, locale }: Submission): Promise<Submitted> {
  const already = await orderOfBasket(basketKey);
  if (already) return { kind: "placed", code: already };
  const cartId = await readCartId();
  if (!cartId) return { kind: "refused", refusal: { code: "basket_gone", message: "" } };
  const read = readDetails(draft, { findProvince, findCommune });
  if (!read.ok) return { kind: "wrong", errors: read.errors };
  const placed = await placeOnce(cartId, read.details, locale);
  if (!placed.ok) return { kind: "refused", refusal: placed.refusal };
  await keepProof({ code: placed.value, phone: read.details.phone, basketKey: basketKeyOf(cartId) });
  await dropCart();
  await dropDraft();
  return { kind: "placed", code: placed.value };
}
