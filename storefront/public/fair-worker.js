/*
 * Lets the fair page open without a signal (decision: docs/decisions, "A service worker of our own"). It keeps three things
 * and no more: the fair page, which carries nobody's data; the script, style and font files that page loads; the small
 * photos of the goods on its tiles. Every other request goes to the network as if this file did not exist: no other page,
 * no answer of /api, no cookie ever comes near these caches.
 */
const SHELL = "cho-phien-fair-shell-1";
const PHOTOS = "cho-phien-fair-photos-1";
const PAGES = ["/hop-tac-xa/hoi-cho", "/en/hop-tac-xa/hoi-cho"];
const FILES = "/_next/static/";
const PHOTO_FILES = "/photos/";
/** With one bar of signal a page that waits is worse than yesterday's page. */
const PAGE_PATIENCE_MS = 2500;
const ANY = { ignoreVary: true };

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", (event) => {
  event.waitUntil(dropOldCaches().then(() => self.clients.claim()));
});

self.addEventListener("message", (event) => {
  const { files, photos, page } = event.data ?? {};
  const port = event.ports[0];
  if (!port || !PAGES.includes(page)) return;
  event.waitUntil(
    Promise.all([keepShell(page, files), keepPhotos(photos)]).then(
      () => port.postMessage({ isKept: true }),
      () => port.postMessage({ isKept: false }),
    ),
  );
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (request.mode === "navigate" && PAGES.includes(url.pathname)) event.respondWith(pageOf(request, url.pathname));
  else if (url.pathname.startsWith(FILES)) event.respondWith(fileOf(request));
  else if (url.pathname.startsWith(PHOTO_FILES)) event.respondWith(photoOf(request));
});

async function dropOldCaches() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith("cho-phien-fair-") && name !== SHELL && name !== PHOTOS);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** The page and every file it needs, the page last: what is kept is whole, or it is the whole one from before. */
async function keepShell(page, loadedFiles) {
  const shell = await caches.open(SHELL);
  const answer = await fetch(page, { credentials: "same-origin", cache: "no-store", redirect: "error" });
  if (!answer.ok) throw new Error(`The page answered ${answer.status}`);
  const html = await answer.clone().text();
  const named = [...html.matchAll(/\/_next\/static\/[^"'\\\s<>)]+/g)].map(([path]) => path.replaceAll("&amp;", "&"));
  const loaded = (Array.isArray(loadedFiles) ? loadedFiles : []).filter((path) => String(path).startsWith(FILES));
  const files = [...new Set([...named, ...loaded])];
  await Promise.all(files.map((path) => keepFile(shell, path, { isNeeded: loaded.includes(path) })));
  await shell.put(page, answer);
  await dropOthers(shell, new Set([...PAGES, ...files]));
}

async function keepFile(cache, path, { isNeeded }) {
  const kept = await cache.match(path, ANY);
  if (kept && isImmutable(kept)) return;
  const answer = await fetch(path, { credentials: "same-origin" }).catch(() => null);
  if (answer?.ok) await cache.put(path, answer);
  else if (isNeeded && !kept) throw new Error(`${path} is missing`);
}

/** A photo that does not come leaves an empty place on its tile; the tile still sells. */
async function keepPhotos(photos) {
  const cache = await caches.open(PHOTOS);
  const wanted = (Array.isArray(photos) ? photos : []).filter((path) => String(path).startsWith(PHOTO_FILES));
  for (const path of wanted) await keepFile(cache, path, { isNeeded: false });
  await dropOthers(cache, new Set(wanted));
}

async function dropOthers(cache, kept) {
  for (const request of await cache.keys()) {
    const url = new URL(request.url);
    if (!kept.has(url.pathname + url.search)) await cache.delete(request);
  }
}

async function pageOf(request, pathname) {
  const shell = await caches.open(SHELL);
  const kept = await shell.match(pathname, ANY);
  if (!kept) return fetch(request);
  const late = new Promise((resolve) => setTimeout(() => resolve(null), PAGE_PATIENCE_MS));
  const fresh = await Promise.race([fetch(request).catch(() => null), late]);
  return fresh && fresh.status < 500 ? fresh : kept;
}

/** Built files have their content's hash in their name and never change; `next dev` reuses names, so it is asked first. */
async function fileOf(request) {
  const shell = await caches.open(SHELL);
  const kept = await shell.match(request, ANY);
  if (kept && isImmutable(kept)) return kept;
  return fetch(request).catch(() => kept ?? Response.error());
}

async function photoOf(request) {
  const kept = await (await caches.open(PHOTOS)).match(request, ANY);
  return kept ?? fetch(request);
}

function isImmutable(response) {
  return (response.headers.get("cache-control") ?? "").includes("immutable");
}
