import { apiUrl, demo } from "./demo-world";

/**
 * Buys one piece from a cooperative through the shop's own backend routes, in cash unless another provider is named, and
 * answers the order's code. The browser's way to the same order is e2e/shop's business.
 */
export async function placeOrder(
  cooperativeHandle: string,
  provider = "pp_cod_cod",
  { name, street, note } = { name: "Trần Thị Bình", street: "12 ngõ 3", note: "" },
): Promise<string> {
  const { cartId } = await post("/store/baskets", { variantId: await variantOf(cooperativeHandle), quantity: 1 });
  const { code } = await post("/store/purchases", {
    cartId,
    contact: { name, phone: "0912345678", email: "khach@example.com" },
    address: { province: "01", commune: "00004", street, note: note || null },
    ways: [],
    paymentProvider: provider,
  });
  return code;
}

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
