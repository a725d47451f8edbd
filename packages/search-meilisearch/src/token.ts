/**
 * A word as Meilisearch holds it. It tries any word it is asked for as two ("doan" finds "đồ ăn") and any two as one, and
 * quotes, which forbid that, also make it forget how near words are. What begins with a sign no half of it begins with
 * can't be cut or joined.
 */
function tokenOf(word: string): string {
  return SIGN + word;
}

const SIGN = "z";

/** Words of a query. The blank at the end says that the last one is finished. */
export function tokensOf(words: readonly string[], isLastUnfinished = false): string {
  return words.map(tokenOf).join(" ") + (isLastUnfinished ? "" : " ");
}

/** Between two texts of one field. Meilisearch counts it as eight words, but begins a list eight words late. */
const HARD_STOP = " . ";
/** Meilisearch ranks early words above late ones in whatever field they are early: no word of a story is as early as one in a name. */
const FAR_FROM_THE_START = "0 . 0 . 0 . 0 . ";

/** The words of texts, as they are held for searching. */
export function heldTexts(texts: readonly (readonly string[])[]): string {
  return texts.map((words) => words.map(tokenOf).join(" ")).join(HARD_STOP);
}

export function heldProse(texts: readonly (readonly string[])[]): string {
  return FAR_FROM_THE_START + heldTexts(texts);
}
