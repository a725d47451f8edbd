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
export async function fillCart(shop: Door, wanted: readonly Wanted[], provider = "pp_cod_cod"): Promise<string> {
  const cartId: string = (await shop("POST", "/store/carts", {})).body.cart.id;
  for (const { handle, quantity } of wanted) {
    const goods = await shop("GET", `/store/goods/${handle}`);
    await shop("POST", `/store/carts/${cartId}/line-items`, { variant_id: goods.body.variants[0].id, quantity });
  }
  await shop("POST", `/store/carts/${cartId}`, { email: "khach@example.com", shipping_address: ADDRESS });
  const options = await shop("GET", `/store/shipping-options?cart_id=${cartId}`);
  await shop("POST", `/store/carts/${cartId}/shipping-methods`, { option_id: options.body.shipping_options[0].id });
  const collection = await shop("POST", "/store/payment-collections", { cart_id: cartId });
  const id: string = collection.body.payment_collection.id;
  await shop("POST", `/store/payment-collections/${id}/payment-sessions`, { provider_id: provider });
  return cartId;
}

/** Buys and answers the order's code. */
export async function buy(
  shop: Door,
  wanted: readonly Wanted[],
  provider?: string,
): Promise<{ orderId: string; code: string }> {
  const cartId = await fillCart(shop, wanted, provider);
  const completed = await shop("POST", `/store/carts/${cartId}/complete`, {});
  const orderId: string = completed.body.order.id;
  const { body } = await shop("POST", "/store/order-code", { order_id: orderId, phone: SHOPPER.phone });
  return { orderId, code: body.code };
}
