import "server-only";
import type { ChosenWay, PaidThrough } from "@cho-phien/contract";
import type { Locale } from "@/lib/i18n/locales";
import { askBackend, type Answer } from "../client";

export type NewOrder = {
  readonly cartId: string;
  readonly locale: Locale;
  readonly fullName: string;
  /** E.164. */
  readonly phone: string;
  readonly province: { readonly code: string; readonly fullName: string };
  readonly commune: { readonly code: string; readonly fullName: string };
  readonly street: string;
  readonly note: string | null;
  readonly paidThrough: PaidThrough;
  readonly ways: readonly ChosenWay[];
};

/** An order with its readable code; or a card to be charged first, after which the basket becomes one by itself. */
export type Placed = { readonly kind: "placed"; readonly code: string } | { readonly kind: "to_pay" };

type Completion =
  | { readonly type: "order"; readonly order: { readonly id: string } }
  | {
      readonly type: "cart";
      readonly error: { readonly message: string; readonly name?: string; readonly type?: string };
    };

const segment = encodeURIComponent;

/** Completing reserves stock and makes the order; on a slow machine that takes seconds, and giving up early helps nobody. */
const completeTimeoutMs = 30_000;

function post<T>(path: string, locale: Locale, body: unknown): Promise<Answer<T>> {
  return askBackend<T>(path, { locale, method: "POST", body, timeoutMs: completeTimeoutMs });
}

/** The note is for the cooperatives; the language is the one the shopper is written to in (backend/src/order-messages). */
function addressOf({ locale, fullName, phone, province, commune, street, note, ways }: NewOrder): object {
  return {
    shipping_address: {
      first_name: fullName,
      phone,
      address_1: street,
      city: commune.fullName,
      province: province.fullName,
      country_code: "vn",
      metadata: { commune_code: commune.code, province_code: province.code },
    },
    metadata: { note: note ?? "", shipping_ways: ways, language: locale },
  };
}

async function chooseShipping(cartPath: string, order: NewOrder): Promise<Answer<unknown>> {
  type Options = { readonly shipping_options: readonly { readonly id: string }[] };
  const options = await askBackend<Options>(`/store/shipping-options?cart_id=${segment(order.cartId)}`, {
    locale: order.locale,
  });
  if (!options.ok) return options;
  const option = options.value.shipping_options[0];
  if (!option) return { ok: false, status: 409, refusal: { code: "no_shipping", message: "" } };
  return post(`${cartPath}/shipping-methods`, order.locale, { option_id: option.id });
}

/** The payment provider behind each way to pay. */
const providerOf: Readonly<Record<PaidThrough, string>> = {
  cod: "pp_cod_cod",
  bank: "pp_vietqr_vietqr",
  card: "pp_stripe_stripe",
};

async function choosePayment({ cartId, locale, paidThrough }: NewOrder): Promise<Answer<unknown>> {
  type Collection = { readonly payment_collection: { readonly id: string } };
  const collection = await post<Collection>("/store/payment-collections", locale, { cart_id: cartId });
  if (!collection.ok) return collection;
  const path = `/store/payment-collections/${segment(collection.value.payment_collection.id)}/payment-sessions`;
  return post(path, locale, { provider_id: providerOf[paidThrough] });
}

async function complete(cartPath: string, order: NewOrder): Promise<Answer<Placed>> {
  const answer = await post<Completion>(`${cartPath}/complete`, order.locale, {});
  if (!answer.ok) return answer;
  const completion = answer.value;
  if (completion.type === "cart") {
    const code = /inventory|stock/i.test(completion.error.message) ? "insufficient_inventory" : "not_completed";
    return { ok: false, status: 409, refusal: { code, message: "" } };
  }
  const code = await post<{ readonly code: string }>("/store/order-code", order.locale, {
    order_id: completion.order.id,
    phone: order.phone,
  });
  return code.ok ? { ok: true, value: { kind: "placed", code: code.value.code } } : code;
}

/**
 * A cart becomes an order, paid the way that was chosen, or waits for its card. Each step may be repeated: a cart that is
 * already an order refuses the address, and completing it again answers the same order (Medusa's complete-cart).
 */
export async function placeOrder(order: NewOrder): Promise<Answer<Placed>> {
  const cartPath = `/store/carts/${segment(order.cartId)}`;
  const addressed = await post(cartPath, order.locale, addressOf(order));
  if (!addressed.ok) {
    return /complete/i.test(addressed.refusal.code) ? complete(cartPath, order) : addressed;
  }
  const shipped = await chooseShipping(cartPath, order);
  if (!shipped.ok) return shipped;
  const paid = await choosePayment(order);
  if (!paid.ok) return paid;
  return order.paidThrough === "card" ? { ok: true, value: { kind: "to_pay" } } : complete(cartPath, order);
}
