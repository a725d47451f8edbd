const workerPath = "/fair-worker.js";
const filesPath = "/_next/static/";
/** A first visit on a slow line fetches some hundred kilobytes. */
const timeoutMs = 60_000;

/**
 * Has the service worker keep this page, the files it loaded and the tiles' photos. True when all of it is on the phone,
 * false when the browser has no worker (an address without https) or the network failed; nothing else depends on it.
 */
export async function keepForOffline(photos: readonly string[]): Promise<boolean> {
  if (!("serviceWorker" in navigator)) return false;
  const page = window.location.pathname;
  try {
    await navigator.serviceWorker.register(workerPath, { scope: page });
    const { active } = await navigator.serviceWorker.ready;
    return active ? await ask(active, { page, files: loadedFiles(), photos }) : false;
  } catch {
    return false;
  }
}

function loadedFiles(): readonly string[] {
  const urls = performance.getEntriesByType("resource").map(({ name }) => new URL(name));
  return urls
    .filter(({ origin, pathname }) => origin === window.location.origin && pathname.startsWith(filesPath))
    .map(({ pathname, search }) => pathname + search);
}

function ask(worker: ServiceWorker, wish: object): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<{ readonly isKept?: boolean }>) => resolve(data.isKept === true);
    setTimeout(() => resolve(false), timeoutMs);
    worker.postMessage(wish, [port2]);
  });
}
