import { queryWords } from "@cho-phien/search";

/** More would cost a question each, and few words are left in common. */
const MOST_TRIED = 4;

/**
 * What might have been meant by a text that finds nothing: without the words nothing resembles, or without one of its words
 * where each alone is known. Best guess first: what stands at the end is what narrows.
 */
export function otherTexts(text: string, unknown: readonly string[]): readonly string[] {
  const words = queryWords(text).map(({ typed }) => typed);
  if (words.length < 2) return [];
  const known = words.filter((word) => !unknown.includes(word));
  if (known.length === 0) return [];
  if (known.length < words.length) return [known.join(" ")];
  return words
    .map((_, left) => words.filter((__, at) => at !== words.length - 1 - left).join(" "))
    .slice(0, MOST_TRIED);
}
