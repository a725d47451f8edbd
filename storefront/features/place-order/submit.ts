import "server-only";
import type { ChosenWay, RefusalBody } from "@cho-phien/contract";
import { findCommune, findProvince } from "@cho-phien/vietnam/org-units";
import { getTranslations } from "next-intl/server";
import { dropCart, readCartId } from "@/lib/basket/cookies";
import type { Locale } from "@/lib/i18n/locales";
import { readBasket } from "@/lib/medusa/operations/cart";
import { formatDong } from "@/lib/format";
import { readCardPayment } from "@/lib/medusa/operations/card-payment";
import { placeOrder, type Placed } from "@/lib/medusa/operations/place-order";
import { basketKeyOf, keepProof, orderOfBasket } from "@/lib/order-proof";
import { dropDraft, keepDraft } from "./draft";
import type { CheckoutDraft, CheckoutErrors } from "./fields";
import { readDetails, type CheckoutDetails } from "./read-form";

export type Submitted =
  | Placed
  | { readonly kind: "wrong"; readonly errors: CheckoutErrors }
  | { readonly kind: "refused"; readonly refusal: RefusalBody };

type Placing = ReturnType<typeof placeOrder>;

// Two taps reach one server within the second it takes to complete a cart: the later waits for the earlier's answer.
// Between servers, and after a restart, the backend answers the same order for the same cart.
const underWay = new Map<string, Placing>();

type Chosen = CheckoutDetails & { readonly ways: readonly ChosenWay[] };

function placeOnce(cartId: string, details: Chosen, locale: Locale): Placing {
  const running = underWay.get(cartId);
  if (running) return running;
  const placing = placeOrder({ cartId, locale, ...details }).finally(() => underWay.delete(cartId));
  underWay.set(cartId, placing);
  return placing;
}

type Submission = {
  readonly draft: CheckoutDraft;
  readonly basketKey: string;
  readonly locale: Locale;
  readonly ways: readonly ChosenWay[];
  /** The total the page showed when she ordered; "" from a client that shows none. */
  readonly seenTotal: string;
};

const charged = { ok: true, value: { kind: "to_pay" } } as const;

/** Route handlers only. One basket becomes one order, however often it is sent. */
export async function submitCheckout({ draft, basketKey, locale, ways, seenTotal }: Submission): Promise<Submitted> {
  const already = await orderOfBasket(basketKey);
  if (already) return { kind: "placed", code: already };
  const cartId = await readCartId();
  if (!cartId) return { kind: "refused", refusal: { code: "basket_gone", message: "" } };
  const read = readDetails(draft, { findProvince, findCommune });
  if (!read.ok) return { kind: "wrong", errors: read.errors };
  // A card that was charged from another tab: the basket is paid, and the card's page knows what became of it.
  const card = await readCardPayment(cartId, locale);
  const isCharged = card.ok && (card.value.state === "paid" || card.value.state === "ordered");
  const changed = isCharged
    ? null
    : await changedTotal(cartId, { communeCode: read.details.commune.code, locale, ways, seenTotal });
  if (changed) return { kind: "refused", refusal: changed };
  const placed = isCharged ? charged : await placeOnce(cartId, { ...read.details, ways }, locale);
  if (!placed.ok) return { kind: "refused", refusal: placed.refusal };
  if (placed.value.kind === "to_pay") {
    // The phone she typed opens the order once its card is charged.
    await keepDraft({ draft, errors: {}, sentence: null });
    return placed.value;
  }
  const { code } = placed.value;
  await keepProof({ code, phone: read.details.phone, basketKey: basketKeyOf(cartId) });
  await dropCart();
  await dropDraft();
  return placed.value;
}

type Seen = Pick<Submission, "locale" | "ways" | "seenTotal"> & { readonly communeCode: string };

/**
 * Nobody pays a sum she has not read: without script, or ahead of the answer, the page showed the least shipping can be.
 * Null when it is the total she saw; whatever stands in the way of knowing is said by placing the order.
 */
async function changedTotal(
  cartId: string,
  { locale, ways, seenTotal, communeCode }: Seen,
): Promise<RefusalBody | null> {
  if (seenTotal === "" || underWay.has(cartId)) return null;
  const basket = await readBasket(cartId, locale, { commune: communeCode, ways });
  if (!basket.ok || basket.value.totalDong === seenTotal) return null;
  const t = await getTranslations({ locale, namespace: "shipping.checkout" });
  const total = formatDong(basket.value.totalDong, locale);
  return { code: "cart_total_changed", message: t("nowKnown", { total }) };
}
