import { createServer, type IncomingHttpHeaders, request as ask, type Server } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, expect, it, vi } from "vitest";
import { KeptAnswers } from "./kept-answers.mjs";
import KeptPages from "./kept-pages.mjs";

const PAGE = `<!DOCTYPE html><p>${"Mật ong bạc hà ".repeat(200)}</p>`;
const opened: Server[] = [];

afterEach(() => {
  vi.useRealTimers();
  for (const server of opened.splice(0)) server.close();
});

/** Next's store as it is; what asks it stands in for Next's server, which needs a whole build. */
async function openShop({ status = 200, setCookie = "", seconds = 300 } = {}) {
  const store = new KeptPages({
    ...{ _appDir: true, _requestHeaders: {}, revalidatedTags: [], serverDistDir: "/nowhere", flushToDisk: false },
    fs: { readFile: () => Promise.reject(new Error("no file")) } as never,
    maxMemoryCacheSize: 10 * 2 ** 20,
  });
  const key = `/page-${Math.random()}`;
  const counted = { made: 0 };
  const keep = async (html: string) => {
    const value = { kind: "APP_PAGE", html, headers: { "x-next-cache-tags": key }, status } as never;
    await store.set(key, value, { isFallback: false } as never);
  };
  const answers = new KeptAnswers(async (_, response) => {
    counted.made += 1;
    const kept = await store.get(key, { kind: "APP_PAGE", isFallback: false } as never);
    const html = kept?.value && "html" in kept.value ? String(kept.value.html) : "made anew";
    response.statusCode = status;
    const headers = {
      ...{ "content-type": "text/html; charset=utf-8", etag: `"${html.length}"`, vary: "rsc, Accept-Encoding" },
      ...{ "cache-control": `s-maxage=${seconds}`, "x-nextjs-cache": kept ? "HIT" : "MISS" },
      ...(setCookie ? { "set-cookie": setCookie } : {}),
    };
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.write(html.slice(0, 10));
    response.end(html.slice(10));
  });
  const server = createServer((request, response) => void answers.answer(request, response));
  opened.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  await keep(PAGE);
  return { store, key, keep, counted, read: (path = "/hang", headers = {}) => read(port, path, headers) };
}

type Read = { status: number; headers: IncomingHttpHeaders; bytes: Buffer };

function read(port: number, path: string, { method = "GET", ...headers }: Record<string, string>): Promise<Read> {
  return new Promise((resolve, reject) => {
    ask({ host: "127.0.0.1", port, path, method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, bytes: Buffer.concat(chunks) }),
      );
    })
      .on("error", reject)
      .end();
  });
}

/** Compressing goes on after the first reader has her answer. */
const untilKept = async (shop: Awaited<ReturnType<typeof openShop>>, headers = {}) =>
  vi.waitUntil(async () => {
    const before = shop.counted.made;
    await shop.read("/hang", headers);
    return shop.counted.made === before;
  });

it("a page read twice is answered without Next, the same bytes in each encoding", async () => {
  const shop = await openShop();
  await untilKept(shop);
  const plain = await shop.read();
  const gzip = await shop.read("/hang", { "accept-encoding": "gzip" });
  const brotli = await shop.read("/hang", { "accept-encoding": "gzip, deflate, br, zstd" });
  expect(plain.headers["content-encoding"]).toBeUndefined();
  expect([gzip.headers["content-encoding"], brotli.headers["content-encoding"]]).toEqual(["gzip", "br"]);
  for (const text of [plain.bytes, gunzipSync(gzip.bytes), brotliDecompressSync(brotli.bytes)])
    expect(text.toString()).toBe(PAGE);
  expect(brotli.headers.etag).toBe(plain.headers.etag);
  expect(Number(brotli.headers["content-length"])).toBe(brotli.bytes.length);
  expect(brotli.headers.vary).toMatch(/accept-encoding/i);
});

it("who has it already is told so", async () => {
  const shop = await openShop();
  await untilKept(shop);
  const { etag } = (await shop.read()).headers;
  const again = await shop.read("/hang", { "if-none-match": String(etag) });
  expect([again.status, again.bytes.length]).toEqual([304, 0]);
});

it("a page made anew is read from the next request on", async () => {
  const shop = await openShop();
  await untilKept(shop);
  await shop.keep("<p>Hết hàng</p>");
  expect((await shop.read()).bytes.toString()).toBe("<p>Hết hàng</p>");
});

it.each([
  ["at once", { expire: 0 }],
  ["after being shown once more", { expire: 60 }],
])("a change that was told (%s) sends the next reader to Next", async (_, durations) => {
  const shop = await openShop();
  await untilKept(shop);
  await new Promise((resolve) => setTimeout(resolve, 2));
  await shop.store.revalidateTag(shop.key, durations);
  const before = shop.counted.made;
  await shop.read();
  expect(shop.counted.made).toBe(before + 1);
});

it("a page that grew old goes to Next", async () => {
  const shop = await openShop({ seconds: 60 });
  await untilKept(shop);
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 61_000 });
  const before = shop.counted.made;
  await shop.read();
  expect(shop.counted.made).toBe(before + 1);
});

it.each([
  ["part of a page", { rsc: "1" }],
  ["part of a page, ahead of the visit", { "next-router-prefetch": "1" }],
  ["an action", { "next-action": "0af3" }],
  ["only the head", { method: "HEAD" }],
  ["a form sent", { method: "POST" }],
  ["more than the public sees", { cookie: "a=b; __prerender_bypass=x" }],
])("%s is Next's to answer", async (_, headers) => {
  const shop = await openShop();
  await untilKept(shop);
  const before = shop.counted.made;
  await shop.read("/hang", headers);
  expect(shop.counted.made).toBe(before + 1);
});

it.each([
  ["an answer that brings a cookie", { setCookie: "a=b" }],
  ["an answer that is an error", { status: 500 }],
])("%s is not kept", async (_, faults) => {
  const shop = await openShop(faults);
  for (let count = 1; count <= 4; count += 1) {
    await shop.read();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(shop.counted.made).toBe(count);
  }
});

it("an address with a question is asked anew each time", async () => {
  const shop = await openShop();
  for (let count = 1; count <= 3; count += 1) {
    await shop.read("/hang?q=mat-ong");
    expect(shop.counted.made).toBe(count);
  }
});
