import "server-only";
import type { BasketId, CartGroups, ChosenWay, NewBasket } from "@cho-phien/contract";
import type { BasketView } from "@/lib/basket/basket-view";
import type { Locale } from "@/lib/i18n/locales";
import { askBackend, type Answer } from "../client";
import { toBasket, type MedusaCart } from "../transforms/cart";

type CartBody = { readonly cart: MedusaCart };

const fields = "id,completed_at,*items,*items.product";

/** A basket that is gone, finished or foreign: the shopper starts a new one. */
const gone: Answer<never> = { ok: false, status: 404, refusal: { code: "basket_gone", message: "" } };

const segment = encodeURIComponent;

/** A new cart with its first goods; Medusa takes the only region, the key the only channel. */
export async function createBasket(goods: NewBasket, locale: Locale): Promise<Answer<string>> {
  const answer = await askBackend<BasketId>("/store/baskets", { locale, method: "POST", body: goods });
  return answer.ok ? { ok: true, value: answer.value.cartId } : answer;
}

/** Where it goes, as far as a page knows before the cart does: a commune, else a province; and the ways chosen. */
export type ShippingAsked = {
  readonly province?: string | null;
  readonly commune?: string | null;
  readonly ways?: readonly ChosenWay[];
};

function groupsQuery({ province, commune, ways }: ShippingAsked): string {
  const query = new URLSearchParams();
  if (province) query.set("province", province);
  if (commune) query.set("commune", commune);
  if (ways) query.set("ways", ways.map((it) => `${it.cooperativeId}:${it.way}`).join(","));
  return query.size > 0 ? `?${query.toString()}` : "";
}

/** The whole basket with shipping per cooperative: two questions, asked at once. */
export async function readBasket(
  cartId: string,
  locale: Locale,
  asked: ShippingAsked = {},
): Promise<Answer<BasketView>> {
  const [cart, groups] = await Promise.all([
    askBackend<CartBody>(`/store/carts/${segment(cartId)}?fields=${segment(fields)}`, { locale }),
    askBackend<CartGroups>(`/store/carts/${segment(cartId)}/groups${groupsQuery(asked)}`, { locale }),
  ]);
  if (!cart.ok) return cart.status === 404 ? gone : cart;
  if (cart.value.cart.completed_at) return gone;
  if (!groups.ok) return groups;
  return { ok: true, value: toBasket(cart.value.cart, groups.value, locale) };
}

type NewLine = {
  readonly cartId: string;
  readonly variantId: string;
  readonly quantity: number;
  readonly locale: Locale;
};

export async function addLine({ cartId, variantId, quantity, locale }: NewLine): Promise<Answer<unknown>> {
  const body = { variant_id: variantId, quantity };
  return askBackend(`/store/carts/${segment(cartId)}/line-items`, { locale, method: "POST", body });
}

type LineChange = {
  readonly cartId: string;
  readonly lineId: string;
  readonly quantity: number;
  readonly locale: Locale;
};

/** Quantity 0 takes the line out. */
export async function changeLine({ cartId, lineId, quantity, locale }: LineChange): Promise<Answer<unknown>> {
  const path = `/store/carts/${segment(cartId)}/line-items/${segment(lineId)}`;
  if (quantity === 0) return askBackend(path, { locale, method: "DELETE" });
  return askBackend(path, { locale, method: "POST", body: { quantity } });
}
