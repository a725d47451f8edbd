/*
 * Lets the shop be read without a connection (docs/decisions, "The shop keeps what was seen"). It keeps three things: public
 * pages this phone has seen; her basket and the orders this browser may open, in a cache of their own that goes when she signs
 * out; the script, style and font files of those pages. Everything is asked of the network first; what is kept answers only
 * when nobody else does, and says so. The doors of cooperatives, members and officers, every /api answer, the account, the
 * checkout and every address with a question in it come from the network alone. Nothing is ever sent from here.
 */
const PAGES = "cho-phien-shop-pages-1";
const OWN = "cho-phien-shop-own-1";
const FILES = "cho-phien-shop-files-1";
/** The page that says there is no connection, in both languages; never pushed out by others. */
const SHELL = "cho-phien-shop-shell-1";
const NO_NETWORK = ["/mat-mang", "/en/mat-mang"];
const MOST = { [PAGES]: 40, [OWN]: 12, [SHELL]: 2 };
/** As long as this browser may open an order (storefront/lib/session.ts, order_proof). */
const OWN_DAYS = 30;
const PUBLIC = /^\/(|hang|hang\/[^/]+(\/danh-gia)?|htx|htx\/[^/]+|day-hang|(tinh|dan-toc|nghe|nhom)\/[^/]+)$/;
const OWN_PAGE = /^\/(gio-hang|don-hang\/CP[\w-]+)$/i;
const DOORS = /^\/(en\/)?(hop-tac-xa|hoi|nhan|trao-may|hop-thu)(\/|$)|^\/(api|photos|_next)\//;
const BUILT = /\/_next\/static\/[^"'\\\s<>)]+/g;
const ANY = { ignoreVary: true };

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", (event) => {
  // The network is asked while this file still starts, so that a page comes no later than without it.
  const preload = self.registration.navigationPreload?.enable();
  event.waitUntil(Promise.all([dropOldCaches(), preload]).then(() => self.clients.claim()));
});

/** A page reached without loading it whole, and the first one, tell their address. */
self.addEventListener("message", (event) => {
  const path = String(event.data?.keep ?? "");
  event.waitUntil(Promise.all([keepPath(path), ...NO_NETWORK.map(keepOnce)]).catch(() => undefined));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (request.mode === "navigate") event.respondWith(DOORS.test(url.pathname) ? fromNetwork(event) : pageOf(event, url));
  else if (url.pathname.startsWith("/_next/static/")) event.respondWith(fileOf(request));
});

async function dropOldCaches() {
  const ours = [PAGES, OWN, FILES, SHELL];
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith("cho-phien-shop-") && !ours.includes(name));
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** The cache a page belongs to; null for what is never kept. */
function cacheOf(pathname) {
  const bare = pathname.replace(/^\/en(?=\/|$)/, "") || "/";
  if (OWN_PAGE.test(bare)) return OWN;
  if (NO_NETWORK.includes(pathname)) return SHELL;
  return PUBLIC.test(bare) ? PAGES : null;
}

async function pageOf(event, url) {
  const name = url.search === "" ? cacheOf(url.pathname) : null;
  try {
    const answer = await fromNetwork(event);
    if (name) event.waitUntil(keep(name, url.pathname, answer.clone()).catch(() => undefined));
    return answer;
  } catch {
    const fallback = NO_NETWORK[url.pathname.startsWith("/en") ? 1 : 0];
    const wanted = name ?? (cacheOf(url.pathname) === OWN ? OWN : null);
    return (wanted && (await kept(wanted, url.pathname))) ?? (await kept(SHELL, fallback)) ?? Response.error();
  }
}

/** The answer that was asked for ahead, also where nothing is kept: left alone, the browser would ask a second time. */
async function fromNetwork(event) {
  return (await event.preloadResponse) ?? fetch(event.request);
}

async function keepPath(path) {
  const name = cacheOf(path);
  if (!name) return;
  // Followed, a page that is not hers any more would be kept as the page that asks for her phone.
  await keep(name, path, await fetch(path, { credentials: "same-origin", redirect: "manual" }));
}

async function keepOnce(path) {
  if (!(await (await caches.open(SHELL)).match(path))) await keepPath(path);
}

/** Whole with its files, or not at all; a page that is gone, or no longer hers, goes from the phone as well. */
async function keep(name, path, answer) {
  const cache = await caches.open(name);
  if (!answer.ok) return answer.status < 500 ? cache.delete(path) : undefined;
  const html = await answer.text();
  const files = [...new Set([...html.matchAll(BUILT)].map(([file]) => file.replaceAll("&amp;", "&")))];
  await Promise.all(files.map(keepFile));
  const headers = new Headers(answer.headers);
  headers.delete("content-encoding");
  headers.delete("content-length");
  headers.set("x-kept-at", new Date().toISOString());
  headers.set("x-kept-files", files.join(" "));
  await cache.put(path, new Response(html, { headers }));
  // The basket she saw has become this order.
  if (name === OWN && path.includes("/don-hang/")) await dropBaskets(cache);
  const oldest = (await cache.keys()).slice(0, -MOST[name]);
  await Promise.all(oldest.map((request) => cache.delete(request)));
  await dropUnusedFiles();
}

async function dropBaskets(cache) {
  for (const path of ["/gio-hang", "/en/gio-hang"]) await cache.delete(path);
}

/** From the browser's own cache, where the page has just put it. */
async function keepFile(path) {
  const cache = await caches.open(FILES);
  if (await cache.match(path, ANY)) return;
  const answer = await fetch(path);
  if (answer.ok) await cache.put(path, answer);
}

async function dropUnusedFiles() {
  const used = new Set();
  for (const name of [PAGES, OWN, SHELL]) {
    for (const page of await (await caches.open(name)).matchAll()) {
      for (const file of (page.headers.get("x-kept-files") ?? "").split(" ")) used.add(file);
    }
  }
  const cache = await caches.open(FILES);
  for (const request of await cache.keys()) {
    const { pathname, search } = new URL(request.url);
    if (!used.has(pathname + search)) await cache.delete(request);
  }
}

/** What is kept, marked with when it was, which the page says (features/page-frame/offline-sentence.tsx). */
async function kept(name, path) {
  const cache = await caches.open(name);
  const page = await cache.match(path, ANY);
  if (!page) return null;
  const at = page.headers.get("x-kept-at") ?? "";
  if (name === OWN && Date.now() - Date.parse(at) > OWN_DAYS * 86_400_000) {
    await cache.delete(path);
    return null;
  }
  const html = await page.text();
  const marked = name === SHELL ? html : html.replace("<html ", `<html data-kept-at="${at}" `);
  return new Response(marked, { headers: page.headers });
}

async function fileOf(request) {
  const found = await (await caches.open(FILES)).match(request, ANY);
  return found ?? fetch(request);
}
