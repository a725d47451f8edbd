import { apiUrl, demo } from "./demo-world";

/**
 * Buys one piece from a cooperative through the shop's own backend routes, in cash unless another provider is named, and
 * answers the order's code. The browser's way to the same order is e2e/shop's business.
 */
export async function placeOrder(cooperativeHandle: string, provider = "pp_cod_cod"): Promise<string> {
  const { cart } = await post("/store/carts", {});
  await post(`/store/carts/${cart.id}/line-items`, { variant_id: await variantOf(cooperativeHandle), quantity: 1 });
  await post(`/store/carts/${cart.id}`, { email: "khach@example.com", shipping_address: address });
  const { shipping_options: options } = await get(`/store/shipping-options?cart_id=${cart.id}`);
  await post(`/store/carts/${cart.id}/shipping-methods`, { option_id: options[0].id });
  const { payment_collection: payment } = await post("/store/payment-collections", { cart_id: cart.id });
  await post(`/store/payment-collections/${payment.id}/payment-sessions`, { provider_id: provider });
  const { order } = await post(`/store/carts/${cart.id}/complete`, {});
  const { code } = await post("/store/order-code", { order_id: order.id, phone: address.phone });
  return code;
}

const address = {
  first_name: "Trần Thị Bình",
  phone: "0912345678",
  address_1: "12 ngõ 3",
  city: "Phường Ba Đình",
  province: "Hà Nội",
  country_code: "vn",
  metadata: { commune_code: "00004", province_code: "01" },
};

async function variantOf(cooperativeHandle: string): Promise<string> {
  const { goods } = await get(`/store/goods?cooperative=${cooperativeHandle}`);
  for (const { handle } of goods.filter((it: { inStock: boolean }) => it.inStock)) {
    const { variants } = await get(`/store/goods/${handle}`);
    const inStock = variants.find((it: { available: number }) => it.available > 0);
    if (inStock) return inStock.id;
  }
  throw new Error(`${cooperativeHandle} has nothing in stock`);
}

const get = (path: string) => ask(path, { method: "GET" });
const post = (path: string, body: object) => ask(path, { method: "POST", body: JSON.stringify(body) });

async function ask(path: string, init: RequestInit) {
  const headers = { "x-publishable-api-key": demo.publishableKey, "content-type": "application/json" };
  const response = await fetch(`${apiUrl}${path}`, { ...init, headers });
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return response.json();
}
