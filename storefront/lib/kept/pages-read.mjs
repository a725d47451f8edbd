// @ts-check
import { AsyncLocalStorage } from "node:async_hooks";

/**
 * A page as Next's store handed it over, and how to ask the store for it again.
 * @typedef {{
 *   readonly value: object,
 *   readonly lastModified: number,
 *   readonly again: () => Promise<{ readonly value?: unknown } | null>,
 * }} PageRead
 */

const NAME = Symbol.for("cho-phien.pages-read");

/** One for the process: Next loads the store's file by itself, and Turbopack packs it once more. @returns {AsyncLocalStorage<PageRead[]>} */
function reading() {
  const known = Reflect.get(globalThis, NAME);
  if (known instanceof AsyncLocalStorage) return known;
  const fresh = new AsyncLocalStorage();
  Reflect.set(globalThis, NAME, fresh);
  return fresh;
}

/** Called by the store: this request's answer is being made of `page`. @param {PageRead} page */
export function noteRead(page) {
  reading().getStore()?.push(page);
}

/**
 * The pages the store hands over while `work` runs, for this request alone. Two requests that Next answers with one look into
 * the store are told of it once, to the first.
 * @template T
 * @param {(read: readonly PageRead[]) => T} work
 * @returns {T}
 */
export function whileReading(work) {
  /** @type {PageRead[]} */
  const read = [];
  return reading().run(read, () => work(read));
}
