import type { BenchDoor } from "./bench-door.ts";
import { must } from "./bench-door.ts";

/** What a purchase has got so far, by name. */
type Got = Map<string, string>;
export type FlowStep = {
  readonly name: string;
  readonly run: (door: BenchDoor, got: Got, variantId: string) => Promise<unknown>;
};

const RECIPIENT = { name: "Trần Thị Bình", street: "12 ngõ 3", province: "01", commune: "00004" };
const PROVIDER = "pp_cod_cod";

/** Cash at the door is limited per phone: each order has its own. */
let orders = 0;
const nextPhone = (): string => `091${String(orders++).padStart(7, "0")}`;

/** What the next calls need of an answer. */
async function keep(got: Got, name: string, value: Promise<unknown>): Promise<void> {
  got.set(name, String(await value));
}

/** Our shop's two calls. */
export const OURS: readonly FlowStep[] = [
  {
    name: "basket",
    run: (door, got, variantId) =>
      keep(got, "cart", must(door("POST", "/store/baskets", { variantId, quantity: 1 }), "cartId")),
  },
  {
    name: "purchase",
    run: (door, got) => {
      const { name, street, province, commune } = RECIPIENT;
      const contact = { name, phone: nextPhone() };
      const address = { province, commune, street, note: null };
      const body = { cartId: got.get("cart"), contact, address, ways: [], paymentProvider: PROVIDER };
      return must(door("POST", "/store/purchases", body), "code");
    },
  },
];

const cart = (got: Got, rest = ""): string => `/store/carts/${got.get("cart") ?? ""}${rest}`;

/** Stock Medusa's eight calls, as its storefront makes them. */
export const STOCK: readonly FlowStep[] = [
  { name: "cart", run: (door, got) => keep(got, "cart", must(door("POST", "/store/carts", {}), "cart.id")) },
  {
    name: "line",
    run: (door, got, variant_id) =>
      must(door("POST", cart(got, "/line-items"), { variant_id, quantity: 1 }), "cart.id"),
  },
  {
    name: "address",
    run: (door, got) => {
      const metadata = { commune_code: RECIPIENT.commune, province_code: RECIPIENT.province };
      const place = { city: "Phường Ba Đình", province: "Thành phố Hà Nội", country_code: "vn", metadata };
      const shipping_address = {
        ...place,
        first_name: RECIPIENT.name,
        phone: nextPhone(),
        address_1: RECIPIENT.street,
      };
      return must(door("POST", cart(got), { shipping_address, metadata: { note: "" } }), "cart.id");
    },
  },
  {
    name: "options",
    run: (door, got) =>
      keep(
        got,
        "option",
        must(door("GET", `/store/shipping-options?cart_id=${got.get("cart")}`), "shipping_options.0.id"),
      ),
  },
  {
    name: "shipping method",
    run: (door, got) => must(door("POST", cart(got, "/shipping-methods"), { option_id: got.get("option") }), "cart.id"),
  },
  {
    name: "collection",
    run: (door, got) =>
      keep(
        got,
        "collection",
        must(door("POST", "/store/payment-collections", { cart_id: got.get("cart") }), "payment_collection.id"),
      ),
  },
  {
    name: "session",
    run: (door, got) =>
      must(
        door("POST", `/store/payment-collections/${got.get("collection")}/payment-sessions`, { provider_id: PROVIDER }),
        "payment_collection.id",
      ),
  },
  { name: "complete", run: (door, got) => must(door("POST", cart(got, "/complete"), {}), "order.id") },
];

/** One purchase from an empty basket to the order. */
export async function buyOnce(door: BenchDoor, flow: readonly FlowStep[], variantId: string): Promise<void> {
  const got: Got = new Map();
  for (const { run } of flow) await run(door, got, variantId);
}
