import { setTimeout as wait } from "node:timers/promises";
import type { Client } from "pg";
import { must, signIn } from "./bench-door.ts";
import type { OpenShop } from "./shop-market.ts";
import type { ShopPage } from "./shop-pages.ts";
import { BENCH_PASSWORD } from "./temporary-market.ts";

const TIMES = 5;
const MOST_MS = 30_000;

/** From the operator's change of a price until the product's cached page shows it, at worst of five, in ms. */
export async function timeFresh(shop: OpenShop, client: Client, page: ShopPage): Promise<number> {
  const handle = page.path.split("/").at(-1) ?? "";
  const { rows } = await client.query<{ product: string; variant: string }>(
    `select p.id as product, v.id as variant from product p join product_variant v on v.product_id = p.id
      where p.handle = $1 and v.deleted_at is null order by v.variant_rank, v.id limit 1`,
    [handle],
  );
  const [found] = rows;
  const { rows: operators } = await client.query<{ email: string }>(
    `select email from "user" order by created_at limit 1`,
  );
  const operator = await signIn({ url: shop.apiUrl }, "user/emailpass", {
    email: operators[0]?.email ?? "",
    password: BENCH_PASSWORD,
  });
  let worst = 0;
  for (let count = 0; count < TIMES; count += 1) {
    const amount = 123_001 + count * 1_000;
    const shown = new Intl.NumberFormat("vi-VN").format(amount);
    const began = performance.now();
    const prices = [{ amount, currency_code: "vnd" }];
    await must(
      operator("POST", `/admin/products/${found?.product}/variants/${found?.variant}`, { prices }),
      "product.id",
    );
    while (!(await read(`${shop.url}${page.path}`)).includes(shown)) {
      if (performance.now() - began > MOST_MS)
        throw new Error(`${page.path} did not show ${shown} within ${MOST_MS} ms`);
      await wait(50);
    }
    worst = Math.max(worst, performance.now() - began);
  }
  return Math.round(worst);
}

async function read(url: string): Promise<string> {
  return (await fetch(url)).text();
}
