// @ts-check
import memory from "next/dist/server/lib/incremental-cache/file-system-cache.js";
import { keptPagePolicy } from "../csp/inline-hashes.mjs";
import { noteRead } from "./pages-read.mjs";

/**
 * Next's own store of pages (in memory here), which a `cacheHandler` stands in for. Node hands over all a CommonJS module exports;
 * Turbopack, which puts this file into the bundle of proxy.ts as well, hands over its default.
 * @type {typeof memory}
 */
const NextCache = Reflect.get(memory, "default") ?? memory;

/**
 * Next's store, where a page is kept together with the policy that names its own inline scripts: found once when the page is
 * made, and sent with it to everybody (decision 29). The page's maker waits for `set` before it answers the first reader, from
 * the same object, so that she gets the policy as well.
 */
export default class KeptPages extends NextCache {
  /** @override @param {Parameters<InstanceType<typeof NextCache>["set"]>} given */
  async set(...given) {
    nameScripts(given[1]);
    return super.set(...given);
  }

  /** Pages that were made by the build lie on disk without one. @override @param {Parameters<InstanceType<typeof NextCache>["get"]>} given */
  async get(...given) {
    const kept = await super.get(...given);
    if (!isPage(kept?.value)) return kept;
    nameScripts(kept.value);
    noteRead({ value: kept.value, lastModified: kept.lastModified ?? 0, again: () => super.get(...given) });
    return kept;
  }
}

const HEADER = "content-security-policy";

/** @param {unknown} value what is kept: a page, an answer of a route or a fetched answer @returns {value is { html: string, headers?: object }} */
function isPage(value) {
  if (typeof value !== "object" || value === null || !("kind" in value) || value.kind !== "APP_PAGE") return false;
  return "html" in value && typeof value.html === "string";
}

/** @param {unknown} value */
function nameScripts(value) {
  if (!isPage(value)) return;
  const headers = value.headers ?? null;
  if (headers && HEADER in headers) return;
  Object.assign(value, { headers: Object.assign(headers ?? {}, { [HEADER]: keptPagePolicy(value.html) }) });
}
