import { expect, type APIRequestContext } from "@playwright/test";
import { askShop } from "../doors/ask";
import { test } from "../doors/reader";

/** What somebody may send along so that the next reader gets what was meant for her, or what she should never get. */
const POISONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "another host": { "x-forwarded-host": "evil.example", "x-forwarded-proto": "http", "x-forwarded-port": "1337" },
  "another address": {
    "x-original-url": "/en",
    "x-rewrite-url": "/en",
    "x-matched-path": "/en",
    "x-invoke-path": "/en",
  },
  "a part of the page": { rsc: "1", "next-router-prefetch": "1", "next-router-state-tree": "%5B%22%22%5D" },
  "data only": { "x-nextjs-data": "1", "x-now-route-matches": "1=evil.example" },
  "past the proxy": { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy", "x-middleware-rewrite": "/en" },
  "another language": { "accept-language": "en", cookie: "NEXT_LOCALE=en" },
  "a draft": { cookie: "__prerender_bypass=evil.example; __next_preview_data=evil.example" },
  "a basket": { cookie: "basket=cart_evil.example00; basket_count=77777; ship_to=01; shopper_session=evil.example" },
};

/** What must not be in a page everybody gets. */
const MARKS = /evil\.example|77777|1337/;

const bodyOf = async (request: APIRequestContext, path: string, headers: Readonly<Record<string, string>> = {}) => {
  const answer = await request.get(path, { headers, maxRedirects: 0 });
  return { status: answer.status(), headers: answer.headers(), text: await answer.text() };
};

test("nothing one reader sends along is in the page the next one gets", async ({ request }) => {
  const { goods } = await askShop("/store/goods?inStock=1");
  const handles: readonly string[] = goods.map((it: { handle: string }) => it.handle);
  // Each goes first to pages nobody has asked for in this market, as far as there are: what is kept is made from it.
  const last = handles.toReversed();
  for (const [at, [name, poison]] of Object.entries(POISONS).entries()) {
    const own = `/hang/${last[at] ?? ""}`;
    for (const path of [own, "/", `${own}?_rsc=1x2y3`, `${own}?utm_source=evil.example`])
      await bodyOf(request, path, poison);
    for (const path of [own, "/"]) {
      const page = await bodyOf(request, path);
      expect([name, path, page.status], page.text.slice(0, 200)).toEqual([name, path, 200]);
      expect([name, path, page.headers["content-type"]]).toEqual([name, path, "text/html; charset=utf-8"]);
      expect([name, path, MARKS.exec(page.text)?.[0], /<html lang="(\w+)"/.exec(page.text)?.[1]]).toEqual([
        name,
        path,
        undefined,
        "vi",
      ]);
      expect([name, path, page.headers["set-cookie"]]).toEqual([name, path, undefined]);
      // A cache on the way keeps the whole page and its parts apart.
      expect(page.headers.vary?.toLowerCase()).toMatch(/\brsc\b.*next-router-state-tree/);
    }
  }
});

test("what is one person's is kept by nobody, and what names its own address is kept for each", async ({ request }) => {
  const { cartId } = await askShop("/store/baskets", { variantId: await anyVariant(), quantity: 1 });
  const hers = { cookie: `basket=${cartId}` };
  for (const path of [
    "/gio-hang",
    "/dat-hang",
    "/don-hang",
    "/tai-khoan/dang-nhap",
    "/api/cart",
    "/hop-tac-xa/dang-nhap",
  ]) {
    const kept = (await bodyOf(request, path, hers)).headers["cache-control"] ?? "";
    expect([path, kept]).toEqual([path, expect.stringMatching(/no-store|^private/)]);
  }
  const basket = /name="quantity"|Đặt hàng/;
  expect((await bodyOf(request, "/gio-hang", hers)).text).toMatch(basket);
  expect((await bodyOf(request, "/api/cart")).text).toContain('"groups":[]');
  for (const path of ["/robots.txt", "/sitemap.xml"])
    expect((await bodyOf(request, path)).headers.vary).toContain("x-forwarded-host");
});

test("a kept page is compressed once, and who has it is told so", async ({ request }) => {
  const { goods } = await askShop("/store/goods?inStock=1");
  const path = `/hang/${goods[0].handle}`;
  const first = await bodyOf(request, path, { "accept-encoding": "identity" });
  // Next compresses with gzip alone: brotli is the kept answer's (decision 31), from the second or third reader on.
  await expect
    .poll(async () => (await bodyOf(request, path, { "accept-encoding": "gzip, br" })).headers["content-encoding"])
    .toBe("br");
  const kept = await bodyOf(request, path, { "accept-encoding": "gzip, br" });
  expect(kept.text).toBe(first.text);
  const policy = "content-security-policy";
  for (const name of [policy, "etag", "cache-control", "content-type", "strict-transport-security"])
    expect([name, kept.headers[name]]).toEqual([name, first.headers[name]]);
  const again = await bodyOf(request, path, { "if-none-match": kept.headers.etag ?? "" });
  expect([again.status, again.text]).toEqual([304, ""]);
});

async function anyVariant(): Promise<string> {
  const { goods } = await askShop("/store/goods?inStock=1");
  const { variants } = await askShop(`/store/goods/${goods[0].handle}`);
  return variants.find((it: { available: number }) => it.available > 0).id;
}
