/** Goods one person puts aside; an address and a page of them stay short. */
export const MOST_SAVED = 60;

/** The ids among what was sent, each once, in its order; nothing else reaches a statement. */
export function savedIds(sent: readonly string[]): readonly string[] {
  return [...new Set(sent.filter((it) => /^prod_[A-Za-z0-9]{1,40}$/.test(it)))].slice(0, MOST_SAVED);
}
