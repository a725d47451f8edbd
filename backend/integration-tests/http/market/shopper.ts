import type { Door } from "./door-client";

export const SHOPPER = { name: "Trần Thị Bình", phone: "0912 345 678" };

const ADDRESS = {
  first_name: SHOPPER.name,
  phone: "0912345678",
  address_1: "12 ngõ 3",
  country_code: "vn",
  metadata: { commune_code: "00004", province_code: "01" },
};

export type Wanted = { readonly handle: string; readonly quantity: number };

/** A basket with goods, an address, shipping and a promise to pay: everything but the order. */
export async function fillCart(
  shop: Door,
  wanted: readonly Wanted[],
  provider = "pp_cod_cod",
  phone = ADDRESS.phone,
): Promise<string> {
  const cartId: string = (await shop("POST", "/store/carts", {})).body.cart.id;
  for (const { handle, quantity } of wanted) {
    const goods = await shop("GET", `/store/goods/${handle}`);
    await shop("POST", `/store/carts/${cartId}/line-items`, { variant_id: goods.body.variants[0].id, quantity });
  }
  await shop("POST", `/store/carts/${cartId}`, { email: "khach@example.com", shipping_address: { ...ADDRESS, phone } });
  const options = await shop("GET", `/store/shipping-options?cart_id=${cartId}`);
  await shop("POST", `/store/carts/${cartId}/shipping-methods`, { option_id: options.body.shipping_options[0].id });
  const collection = await shop("POST", "/store/payment-collections", { cart_id: cartId });
  const id: string = collection.body.payment_collection.id;
  await shop("POST", `/store/payment-collections/${id}/payment-sessions`, { provider_id: provider });
  return cartId;
}

/** A basket as the shop makes it: goods and nothing else. */
export async function basketOf(shop: Door, wanted: readonly Wanted[]): Promise<string> {
  let cartId = "";
  for (const { handle, quantity } of wanted) {
    const { variants } = (await shop("GET", `/store/goods/${handle}`)).body;
    const variantId = variants[0].id;
    if (cartId) await shop("POST", `/store/carts/${cartId}/line-items`, { variant_id: variantId, quantity });
    else cartId = (await shop("POST", "/store/baskets", { variantId, quantity })).body.cartId;
  }
  return cartId;
}

/** What the shop sends to make a basket an order. */
export function purchaseOf(cartId: string, phone = SHOPPER.phone) {
  return {
    cartId,
    contact: { name: SHOPPER.name, phone, email: "khach@example.com" },
    address: { province: "01", commune: "00004", street: "12 ngõ 3", note: null },
    ways: [],
    paymentProvider: "pp_cod_cod",
  };
}

/** Buys as the shop does and answers the order's code. */
export async function buy(
  shop: Door,
  wanted: readonly Wanted[],
  provider = "pp_cod_cod",
): Promise<{ orderId: string; code: string }> {
  const cartId = await basketOf(shop, wanted);
  const { code } = (await shop("POST", "/store/purchases", { ...purchaseOf(cartId), paymentProvider: provider })).body;
  // Stock answers the order a cart became, with its id; the shop never needs it.
  const completed = await shop("POST", `/store/carts/${cartId}/complete`, {});
  return { orderId: completed.body.order.id, code };
}
