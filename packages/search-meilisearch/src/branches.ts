import type { Term, Understood } from "@cho-phien/search";
import { tokensOf } from "./token";

/** One way a document can answer: words that must all be there. A branch of a greater weight goes before all of a lesser one. */
export type Branch = { readonly q: string | null; readonly weight: number };

/** How many terms may be missing from a document: none, one, or all but one. */
export type Missing = "none" | "one" | "all but one";

/** Meilisearch reads ten words of a query and would pass over the rest in silence. */
export const MOST_TERMS = 10;
/**
 * Misspelled words have up to three readings each; beyond this many combinations the rarer ones are left out, and sooner
 * where many words make each of them dear.
 */
const MOST_READINGS = 9;
const MOST_WORDS_OF_READINGS = 36;
/** A weight multiplies a score between 0 and 1: no score of a tier reaches the next one's. */
const TIER = 1_000;

/** Documents without a text to look for. */
export const EVERYTHING: readonly Branch[] = [{ q: null, weight: 1 }];

/** One word for each term, chosen among its alternatives. */
type Reading = readonly { readonly term: Term; readonly word: string }[];

/**
 * What was understood, as queries in the order of their answers: neighbours agree in their marks, words agree in theirs,
 * neighbours stand side by side, every word is there, one is missing. Where nobody sees the order (`hits` is false), all
 * that is wanted is which documents there are.
 */
export function branchesOf({ terms, pairs }: Understood, missing: Missing, hits: boolean): readonly Branch[] {
  const known = new Set(pairs.map(({ word }) => word));
  const whole = readingsOf(terms.slice(0, MOST_TERMS));
  const partial = partsOf(terms.slice(0, MOST_TERMS), missing).flatMap(readingsOf);
  const isMarked = terms.some(({ key, isPrefix }) => key !== null && !isPrefix);
  const ranked = hits ? [isMarked && markedNeighboursAgree, isMarked && marksAgree, neighboursAgree] : [];
  const tiers = [
    ...ranked.map((way) => (way ? whole.flatMap((reading) => way(reading, known) ?? []) : [])),
    whole.map(wordsAgree),
    ...(hits ? [partial.flatMap((reading) => neighboursAgree(reading, known) ?? [])] : []),
    partial.map(wordsAgree),
  ].filter((queries) => queries.length > 0);
  return tiers.flatMap((queries, at) => queries.map((q) => ({ q, weight: TIER ** -at })));
}

function partsOf(terms: readonly Term[], missing: Missing): readonly (readonly Term[])[] {
  if (missing === "none" || terms.length < 2) return [];
  if (missing === "all but one") return terms.map((term) => [term]);
  return terms.map((_, left) => terms.filter((_, at) => at !== left));
}

/** Every combination of the terms' alternatives, the likeliest first. */
function readingsOf(terms: readonly Term[]): readonly Reading[] {
  const most = Math.min(MOST_READINGS, Math.floor(MOST_WORDS_OF_READINGS / Math.max(1, terms.length)));
  let readings: readonly Reading[] = [[]];
  for (const term of terms)
    readings = readings.flatMap((start) => term.words.map((word) => [...start, { term, word }])).slice(0, most);
  return readings;
}

function wordsAgree(reading: Reading): string {
  return query(
    reading,
    reading.map(({ word }) => word),
  );
}

function marksAgree(reading: Reading): string {
  return query(reading, reading.map(keyOrWord));
}

/** Neighbours as one word, where the text is made of such pairs and nothing else; null otherwise. */
function neighboursAgree(reading: Reading, known: ReadonlySet<string>): string | null {
  const pairs = pairsOf(reading, known);
  return pairs && query(reading, pairs.map(wordOf));
}

/** The same with their marks, where any were typed. */
function markedNeighboursAgree(reading: Reading, known: ReadonlySet<string>): string | null {
  const pairs = pairsOf(reading, known);
  return pairs && query(reading, pairs.map(keyOf));
}

type Couple = readonly [Reading[number], Reading[number]];

/**
 * "tho cam hoa binh" as tho cam and hoa binh: two names that may stand in two fields, of which nearness knows nothing. With
 * a word left over it would be a guess which neighbours belong together.
 */
function pairsOf(reading: Reading, known: ReadonlySet<string>): readonly Couple[] | null {
  if (reading.length < 4 || reading.length % 2 === 1) return null;
  const pairs = reading.flatMap((second, at): Couple[] => {
    const first = reading[at - 1];
    return first && at % 2 === 1 ? [[first, second]] : [];
  });
  return pairs.every((pair) => known.has(wordOf(pair))) ? pairs : null;
}

function wordOf([first, second]: Couple): string {
  return first.word + second.word;
}

/** Typed without marks, a pair need not have any; an unfinished one is known by its beginning. */
function keyOf(pair: Couple): string {
  const isTyped = pair.some(({ term }) => term.key !== null) && !pair[1].term.isPrefix;
  return isTyped ? pair.map(keyOrWord).join("") : wordOf(pair);
}

function keyOrWord({ term, word }: Reading[number]): string {
  return term.key === null || term.isPrefix ? word : term.key;
}

/** Only the last word can be unfinished. */
function query(reading: Reading, words: readonly string[]): string {
  return tokensOf(words, reading.at(-1)?.term.isPrefix);
}
