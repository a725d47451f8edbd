import { subscribe } from "node:diagnostics_channel";

/** The largest place in a list that a form of ours or Medusa Admin's would name in a query. */
const LAST_PLACE = 999;

/**
 * A request's address without its query when that names a place in a list beyond any list. Medusa reads queries without a
 * limit (its loaders/api.js: arrayLimit Infinity) and then walks every place up to the named one: "?a[4294967294]=1" holds the
 * only thread for a minute and a half, and needs no account.
 */
export function tamedUrl(url: string): string {
  const at = url.indexOf("?");
  if (at < 0) return url;
  const read = url.slice(at).replaceAll(/%(3\d|5[bd])/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  const places = [...read.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1]));
  return places.some((place) => place > LAST_PLACE) ? url.slice(0, at) : url;
}

/** Node tells of every request before Express sees it; Medusa's own reading comes before any middleware of ours. */
export function tameQueries(): void {
  subscribe("http.server.request.start", (message) => {
    if (!isRequestStart(message)) return;
    message.request.url = tamedUrl(message.request.url);
  });
}

function isRequestStart(message: unknown): message is { readonly request: { url: string } } {
  if (typeof message !== "object" || message === null || !("request" in message)) return false;
  const { request } = message;
  return typeof request === "object" && request !== null && "url" in request && typeof request.url === "string";
}
