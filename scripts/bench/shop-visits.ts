import { createHmac } from "node:crypto";
import type { CountedLine } from "./shop-line.ts";
import type { ShopPage } from "./shop-pages.ts";

export type Visits = {
  /** What the page asked the backend when nothing of it was kept, and when it was looked at again. */
  readonly cold: readonly string[];
  readonly warm: readonly string[];
  readonly coldMs: number;
  readonly warmMs: number;
};

type Shop = { readonly url: string; readonly revalidateSecret: string; readonly line: CountedLine };

/** Looks at a page after everything was dropped, and again. */
export async function visit(shop: Shop, page: ShopPage): Promise<Visits> {
  await dropAll(shop, page);
  const cold = await lookOnce(shop, page);
  const warm = await lookOnce(shop, page);
  return { cold: cold.asked, warm: warm.asked, coldMs: cold.ms, warmMs: warm.ms };
}

async function lookOnce({ url, line }: Shop, page: ShopPage): Promise<{ asked: readonly string[]; ms: number }> {
  line.take();
  const began = performance.now();
  const answer = await fetch(`${url}${page.path}`, {
    headers: page.cookie ? { cookie: page.cookie } : {},
    redirect: "manual",
  });
  await answer.text();
  const ms = Math.round(performance.now() - began);
  if (answer.status !== 200) throw new Error(`${page.path} answered ${answer.status}`);
  return { asked: line.take().asked, ms };
}

/** As the backend says that everything a page was made of has changed (storefront/lib/cache.ts). */
async function dropAll({ url, revalidateSecret }: Shop, { path }: ShopPage): Promise<void> {
  const handle = decodeURIComponent(path.split("/").at(-1) ?? "");
  const tags = ["market", "goods", "places", `goods:${handle}`, `cooperative:${handle}`];
  const body = JSON.stringify({ tags, at: Date.now() });
  const signature = createHmac("sha256", revalidateSecret).update(body).digest("hex");
  const answer = await fetch(`${url}/api/revalidate`, { method: "POST", headers: { "x-signature": signature }, body });
  if (!answer.ok) throw new Error(`The storefront refused to drop its pages: ${answer.status} ${await answer.text()}`);
}
