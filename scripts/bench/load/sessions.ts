import { OURS, STOCK, type FlowStep } from "../checkout-flows.ts";
import type { BenchDoor } from "../bench-door.ts";
import type { Asked, Session, Shopper } from "./traffic.ts";

/** What there is to look at and to type. */
export type Wares = {
  readonly goods: readonly { readonly handle: string; readonly variantId: string; readonly name: string }[];
  readonly categories: readonly { readonly handle: string; readonly id: string }[];
  readonly provinces: readonly string[];
  readonly regionId: string;
  readonly publishableKey: string;
};

/** Of so many sessions one fills a basket, and of so many one buys. */
const ONE_FILLS_IN = 7;
const ONE_BUYS_IN = 20;

/** The first two words of a name, as somebody types them, and what was typed on the way there. */
function typed(name: string): { readonly text: string; readonly onTheWay: readonly string[] } {
  const text = name.split(" ").slice(0, 2).join(" ");
  return { text, onTheWay: [text.slice(0, 3), text.slice(0, -1), text].filter((it) => it.trim().length >= 2) };
}

const COMMUNE = { province: "01", commune: "00004" };

/** Counted on over every step: cash at the door is limited per phone, so each order has its own. */
let orders = 0;

/** The shop as people use it, page by page through the production storefront. Pages come whole, never as a part of one. */
export function shopSession({ goods, categories, provinces }: Wares): Session {
  return async ({ ask, think, dice }) => {
    const item = dice.of(goods);
    const home = await ask({ kind: "home", path: "/", isRead: true });
    // A first visit: what the page cannot be used without.
    const files = new Set(home.text.match(/\/_next\/static\/[^"\\\s]+\.(?:js|css|woff2)/g) ?? []);
    await Promise.all([...files].map((path) => ask({ kind: "file", path })));
    await think();
    const filter = dice.isOne(2) ? `category=${dice.of(categories).handle}` : `province=${dice.of(provinces)}`;
    await ask({ kind: "listing", path: `/hang?${filter}` });
    await think();
    const { text, onTheWay } = typed(item.name);
    for (const q of onTheWay)
      await ask({ kind: "suggestions", path: `/api/search/suggestions?${new URLSearchParams({ q, locale: "vi" })}` });
    await ask({ kind: "search", path: `/hang?${new URLSearchParams({ q: text })}` });
    await think();
    await ask({ kind: "product", path: `/hang/${item.handle}` });
    await think();
    if (dice.isOne(2)) await ask({ kind: "product", path: `/hang/${dice.of(goods).handle}` });
    const isBuying = dice.isOne(ONE_BUYS_IN);
    if (isBuying || dice.isOne(ONE_FILLS_IN)) await buy({ ask, think, dice }, item.variantId, isBuying);
  };
}

/** The basket, and the whole way to the order's page. */
async function buy({ ask, think }: Shopper, variantId: string, isBuying: boolean): Promise<void> {
  const send = (path: string, body: object, cookie: string): Asked => ({
    ...{ kind: "buying", method: "POST", path, body, isRead: true },
    headers: { accept: "application/json", ...(cookie ? { cookie } : {}) },
  });
  const added = await ask(send("/api/cart/lines", { locale: "vi", variantId, quantity: 1 }, ""));
  must(added.text.startsWith('{"ok":true'), added.text);
  const cookie = added.cookies.map((it) => it.split(";")[0]).join("; ");
  await ask({ kind: "buying", path: "/gio-hang", headers: { cookie } });
  if (!isBuying) return;
  await think();
  const page = await ask({ kind: "buying", path: "/dat-hang", headers: { cookie }, isRead: true });
  const [, basketKey = ""] = /name="basketKey" value="([^"]+)"/.exec(page.text) ?? [];
  must(basketKey !== "", "the page of checkout has no basket");
  const prices = `/api/shipping-prices?commune=${COMMUNE.commune}&ways=`;
  await ask({ kind: "buying", path: prices, headers: { cookie } });
  await think();
  const phone = `092${String(orders++).padStart(7, "0")}`;
  const form = { fullName: "Trần Thị Bình", phone, street: "12 ngõ 3", note: "", locale: "vi", basketKey };
  const place = { provinceCode: COMMUNE.province, communeCode: COMMUNE.commune };
  const placed = await ask({ ...send("/api/checkout", { ...form, ...place }, cookie), kind: "purchase" });
  must(placed.text.startsWith('{"ok":true'), placed.text);
}

/** Kept as a fault of the session it happened in. */
function must(isSo: boolean, otherwise: string): void {
  if (!isSo) throw new Error(otherwise.slice(0, 300));
}

type Calls = {
  readonly browse: (wares: Wares, shopper: Shopper) => readonly string[];
  readonly flow: readonly FlowStep[];
};

/** What a shop without a memory of its own asks our backend on the same walk. */
const OUR_CALLS: Calls = {
  browse: ({ goods, categories }, { dice }) => {
    const item = dice.of(goods);
    return [
      "/store/market",
      `/store/search/goods?category=${dice.of(categories).handle}`,
      `/store/search/goods?${new URLSearchParams({ q: typed(item.name).text })}`,
      `/store/goods/${item.handle}`,
    ];
  },
  flow: OURS,
};

/** The same walk by stock's own routes, with prices and stock, as its storefront asks them; it counts no facets. */
const STOCK_CALLS: Calls = {
  browse: ({ goods, categories, regionId }, { dice }) => {
    const item = dice.of(goods);
    const fields = "*variants.calculated_price,+variants.inventory_quantity,*categories";
    const list = `/store/products?${new URLSearchParams({ fields, region_id: regionId, limit: "24" })}`;
    return [
      "/store/product-categories?limit=100",
      `${list}&category_id[]=${dice.of(categories).id}`,
      `${list}&${new URLSearchParams({ q: typed(item.name).text })}`,
      `${list}&handle=${item.handle}`,
    ];
  },
  flow: STOCK,
};

const KINDS = ["home", "listing", "search", "product"] as const;

/** A session of calls to a backend alone: what it browses, and for one in twenty the purchase. */
function callsSession({ browse, flow }: Calls, wares: Wares): Session {
  return async (shopper) => {
    const headers = { "x-publishable-api-key": wares.publishableKey };
    for (const [at, path] of browse(wares, shopper).entries()) {
      await shopper.ask({ kind: KINDS[at] ?? "product", path, headers });
      await shopper.think();
    }
    if (!shopper.dice.isOne(ONE_BUYS_IN)) return;
    const door: BenchDoor = async (method, path, body) => {
      const asked = { kind: "buying", method, path, headers, isRead: true, ...(body === undefined ? {} : { body }) };
      const { status, text } = await shopper.ask(asked);
      return { status, body: JSON.parse(text) };
    };
    const got = new Map<string, string>();
    for (const { run } of flow) await run(door, got, shopper.dice.of(wares.goods).variantId);
  };
}

export const ourCalls = (wares: Wares): Session => callsSession(OUR_CALLS, wares);
export const stockCalls = (wares: Wares): Session => callsSession(STOCK_CALLS, wares);
