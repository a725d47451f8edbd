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

/** Between two texts of one field. Meilisearch counts it as eight words. */
const HARD_STOP = " . ";

/** What kind of field a text stands in. */
export type Standing = "title" | "name" | "prose";

/**
 * Meilisearch ranks early words above late ones in whatever field they are early. How early is told apart among the first
 * words; later ones are taken together from 65 to 128, from 129 to 256. So only in a title it counts where a word stands:
 * all words of other names are equally late, and a story's later than those.
 */
const STOPS_BEFORE: Readonly<Record<Standing, number>> = { title: 0, name: 9, prose: 17 };

/** The words of texts, as they are held for searching. */
export function heldTexts(texts: readonly (readonly string[])[], standing: Standing): string {
  return `0${HARD_STOP}`.repeat(STOPS_BEFORE[standing]) + texts.map(heldText).join(HARD_STOP);
}

function heldText(words: readonly string[]): string {
  return words.map(tokenOf).join(" ");
}
