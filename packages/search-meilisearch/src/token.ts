/**
 * A word as Meilisearch holds it. It tries any word it is asked for as two ("doan" finds "đồ ăn") and any two as one, and
 * quotes, which forbid that, also make it forget how near words are. What begins with a sign no half of it begins with
 * can't be cut or joined.
 */
export function tokenOf(word: string): string {
  return SIGN + word;
}

const SIGN = "z";

/** Words of a query. The blank at the end says that the last one is finished. */
export function tokensOf(words: readonly string[], isLastUnfinished = false): string {
  return words.map(tokenOf).join(" ") + (isLastUnfinished ? "" : " ");
}

/**
 * What prose begins with. Meilisearch ranks early words above late ones in whatever field they are early; a hard stop
 * counts as eight words, so that no word of a story is as early as one in a name.
 */
export const FAR_FROM_THE_START = "0 . 0 . 0 . 0 . ";
