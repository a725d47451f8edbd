import type { Term, Understood } from "@cho-phien/search";

/** One way a document can answer: words that must all be there. A branch of a greater weight goes before all of a lesser one. */
export type Branch = { readonly q: string | null; readonly weight: number };

/** How many terms may be missing from a document: none, one, or all but one. */
export type Missing = "none" | "one" | "all but one";

/** Meilisearch reads ten words of a query and would pass over the rest in silence. */
export const MOST_TERMS = 10;
/** Misspelled words have up to three readings each; beyond this many combinations the rarer ones are left out. */
const MOST_READINGS = 9;

/** A weight multiplies a score between 0 and 1: scores of a tier lie between its own and the next one's. */
const TIER = 1_000;
const MARKED = TIER * TIER;
const WHOLE = TIER;
const PARTIAL = 1;

/** Documents without a text to look for. */
export const EVERYTHING: readonly Branch[] = [{ q: null, weight: 1 }];

/**
 * What was understood, as queries: documents that agree with the marks typed, all that hold every word, and those that
 * miss what may be missing. `hits` is false where nobody sees the order, so that the first need not be asked.
 */
export function branchesOf({ terms }: Understood, missing: Missing, hits: boolean): readonly Branch[] {
  const read = terms.slice(0, MOST_TERMS);
  const isMarked = read.some(({ key, isPrefix }) => key !== null && !isPrefix);
  const marked = hits && isMarked ? readingsOf(read, keyOrWords).map((q) => ({ q, weight: MARKED })) : [];
  const whole = readingsOf(read, wordsOfTerm).map((q) => ({ q, weight: WHOLE }));
  return [...marked, ...whole, ...partial(read, missing)];
}

function partial(terms: readonly Term[], missing: Missing): readonly Branch[] {
  if (missing === "none" || terms.length < 2) return [];
  const kept = missing === "all but one" ? terms.map((term) => [term]) : terms.map((_, left) => without(terms, left));
  return kept.flatMap((some) => readingsOf(some, wordsOfTerm).map((q) => ({ q, weight: PARTIAL })));
}

function without(terms: readonly Term[], left: number): readonly Term[] {
  return terms.filter((_, at) => at !== left);
}

function wordsOfTerm({ words }: Term): readonly string[] {
  return words;
}

function keyOrWords({ key, words, isPrefix }: Term): readonly string[] {
  return key === null || isPrefix ? words : [key];
}

/** Every combination of the terms' alternatives, the likeliest first. */
function readingsOf(terms: readonly Term[], alternatives: (term: Term) => readonly string[]): readonly string[] {
  let readings: readonly string[] = [""];
  for (const term of terms) {
    const ways = alternatives(term).map((word) => quoted(word, term.isPrefix));
    readings = readings.flatMap((start) => ways.map((way) => `${start} ${way}`.trimStart())).slice(0, MOST_READINGS);
  }
  return readings;
}

/** Between quotes a word is that word: not a beginning, not joined with its neighbour, not split. Only the last word can be unfinished. */
function quoted(word: string, isPrefix: boolean): string {
  return isPrefix ? word : `"${word}"`;
}
