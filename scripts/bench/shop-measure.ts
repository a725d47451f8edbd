import type { Client } from "pg";
import { doorOf } from "./bench-door.ts";
import { broken, COLD_QUESTIONS } from "./shop-budgets.ts";
import { timeFresh } from "./shop-fresh.ts";
import { growGoods, untilIndexed } from "./shop-goods.ts";
import type { Eye, Look } from "./shop-lighthouse.ts";
import type { OpenShop } from "./shop-market.ts";
import { growMemory } from "./shop-memory.ts";
import { pagesOf, type ShopPage } from "./shop-pages.ts";
import { ratesOf } from "./shop-rate.ts";
import { rateRow, rowOf } from "./shop-rows.ts";
import { visit } from "./shop-visits.ts";

const RUNS = Number(process.env.BENCH_RUNS ?? 5);
const URLS = Number(process.env.BENCH_URLS ?? 20_000);
const ROUND_MS = Number(process.env.BENCH_ROUND_MS ?? 4_000);
/** A cached product page beside the bare one. */
const LEAST_RATE_TO_BARE = 0.6;
/** From a change to what a shopper sees. */
const FRESH_MS = 5_000;
/** A leak grows as much in its second half as in its first. */
const MOST_LAST_HALF_TO_FIRST = 0.5;

export type Looked = Awaited<ReturnType<typeof lookAt>>;
export type Rates = Awaited<ReturnType<typeof ratesAt>>;
type Bare = { readonly url: string; readonly look: Look };

async function lookAt(shop: OpenShop, page: ShopPage, { eye, bare }: { eye: Eye; bare: Bare }) {
  const visits = await visit(shop, page);
  const look = await eye.look(`${shop.url}${page.path}`, {
    runs: RUNS,
    ...(page.cookie ? { cookie: page.cookie } : {}),
  });
  // What changes with the shopper is asked anew: her basket, and what she typed.
  const isKept = page.name !== "checkout" && page.name !== "search";
  const questions = [
    ...(isKept && visits.cold.length > COLD_QUESTIONS ? [`cold questions ${visits.cold.join(" ")}`] : []),
    ...(isKept && visits.warm.length > 0 ? [`warm questions ${visits.warm.join(" ")}`] : []),
  ];
  return {
    page: page.name,
    path: page.path,
    visits,
    look,
    broken: [...broken(look, bare.look, page.budget), ...questions],
  };
}

async function ratesAt(shop: OpenShop, page: ShopPage, bare: Bare) {
  const urls = { page: `${shop.url}${page.path}`, bare: bare.url };
  const plain = await ratesOf(urls, { isCompressed: false, roundMs: ROUND_MS });
  const compressed = await ratesOf(urls, { isCompressed: true, roundMs: ROUND_MS });
  return {
    plain,
    compressed,
    toBare: share(plain.page, plain.bare),
    compressedToBare: share(compressed.page, compressed.bare),
  };
}

/** Everything at one size of the catalogue; `failures` are the budgets it broke, in words. */
export async function measure(shop: OpenShop, client: Client, given: { eye: Eye; bare: Bare; goods: number }) {
  const goods = await growGoods(shop.databaseUrl, given.goods);
  await untilIndexed(client);
  const door = doorOf({ url: shop.apiUrl }, { "x-publishable-api-key": shop.publishableKey });
  const pages = await pagesOf(client, door);
  const looked: Looked[] = [];
  for (const page of pages) {
    looked.push(await lookAt(shop, page, given));
    console.log(`✓ ${page.name} (${looked.length} of ${pages.length})`);
  }
  const product = pages.find(({ name }) => name === "product");
  if (!product) throw new Error("No product page");
  console.log(`\n${goods} products on sale`);
  console.table(looked.map((one) => rowOf(one, given.bare.look)));
  const rates = await ratesAt(shop, product, given.bare);
  const freshMs = await timeFresh(shop, client, product);
  const memory = URLS > 0 && goods >= URLS / 2 ? await growMemory(shop, client, URLS) : null;
  console.table([{ ...rateRow(rates), freshMs, ...memory }]);
  const failures = [
    ...looked.flatMap((one) => one.broken.map((words) => `${one.page}: ${words}`)),
    ...(rates.toBare < LEAST_RATE_TO_BARE ? [`product: ${rates.toBare} of the bare page's requests per second`] : []),
    ...(freshMs > FRESH_MS ? [`product: a new price shown after ${freshMs} ms`] : []),
    ...(memory && memory.failed > 0 ? [`memory: ${memory.failed} pages failed`] : []),
    ...(memory && memory.lastHalfToFirst > MOST_LAST_HALF_TO_FIRST
      ? [`memory: grows on by ${memory.lastHalfToFirst}`]
      : []),
  ];
  for (const words of failures) console.log(`✗ ${words}`);
  return {
    goods,
    failures,
    rates,
    freshMs,
    memory,
    pages: looked.map(({ visits, ...one }) => ({ ...one, cold: visits.cold.length, warm: visits.warm.length })),
  };
}

const share = (one: number, other: number) => Math.round((one / Math.max(1, other)) * 100) / 100;
