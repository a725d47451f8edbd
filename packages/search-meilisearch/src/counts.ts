import { misspellings } from "@cho-phien/search";
import type { Names } from "./catalog";
import type { Server } from "./server";
import { tokensOf } from "./token";
import { oneOf, type Entry } from "./vocabulary";

export type Place = { readonly server: Server; readonly names: Names };
/** Documents per term. */
export type Counts = ReadonlyMap<string, number>;

/** Documents read or removed at once, words counted at once. */
export const BATCH = 500;

/** Which of these are in the vocabulary, with the counts it has. */
export async function termsKnown({ server, names }: Place, terms: readonly string[]): Promise<Counts> {
  const known = new Map<string, number>();
  for (const batch of inBatches(terms, BATCH * 4)) {
    const query = { indexUid: names.vocabulary, filter: oneOf("term", batch), limit: batch.length };
    const asked = { ...query, attributesToRetrieve: ["term", "docs"] };
    const { results } = await server.read((client) => client.multiSearch({ queries: [asked] }));
    for (const hit of results[0]?.hits ?? []) known.set(String(hit.term), Number(hit.docs));
  }
  return known;
}

/**
 * Counts terms anew and corrects the vocabulary. Counted, not added up: whatever went wrong before, or was written by
 * another process meanwhile, is right again once a document with the word is written.
 */
export async function recount(to: Place, terms: readonly string[]): Promise<void> {
  const { server, names } = to;
  const known = await termsKnown(to, terms);
  const counted = await counts(to, terms);
  const changed = [...counted].filter(([term, docs]) => isOff(known.get(term) ?? 0, docs));
  const gone = changed.filter(([, docs]) => docs === 0).map(([term]) => term);
  const kept = changed.filter(([, docs]) => docs > 0).map(([term, docs]) => entryOf(term, docs));
  const tasks: number[] = [];
  if (gone.length > 0)
    tasks.push(await server.enqueue((client) => client.index(names.vocabulary).deleteDocuments(gone)));
  if (kept.length > 0) tasks.push(await server.enqueue((client) => client.index(names.vocabulary).addDocuments(kept)));
  await server.settled(tasks);
}

/** A count says which of two words is the more frequent: it need not be exact, but whether there is any. */
function isOff(known: number, docs: number): boolean {
  return known === 0 || docs === 0 ? known !== docs : Math.abs(known - docs) > known / 4;
}

/** In how many documents each term stands. A query for no hits costs the server next to nothing. */
async function counts({ server, names }: Place, terms: readonly string[]): Promise<Counts> {
  const counted = new Map<string, number>();
  for (const batch of inBatches(terms)) {
    const queries = batch.map((term) => ({ indexUid: names.documents, q: tokensOf([term]), limit: 0 }));
    const { results } = await server.read((client) => client.multiSearch({ queries }));
    batch.forEach((term, at) => counted.set(term, results[at]?.estimatedTotalHits ?? 0));
  }
  return counted;
}

export function entryOf(term: string, docs: number): Entry {
  return { id: term, term, docs, slips: misspellings(term) };
}

export type Changes = { readonly gained: Counts; readonly lost: Counts };
type Summed = { readonly kept: readonly Entry[]; readonly perhapsGone: readonly string[] };

export const NOTHING: Summed = { kept: [], perhapsGone: [] };

/**
 * What a large write makes of the counts, added up: counting thousands of words takes longer than writing the documents
 * they stand in. Only whether a word is still there at all is counted.
 */
export function sums(known: Counts, { gained, lost }: Changes): Summed {
  const summed = [...known].map(([term, docs]) => ({
    term,
    before: docs,
    docs: docs + (gained.get(term) ?? 0) - (lost.get(term) ?? 0),
  }));
  return {
    kept: summed
      .filter(({ before, docs }) => docs > 0 && isOff(before, docs))
      .map(({ term, docs }) => entryOf(term, docs)),
    perhapsGone: summed.filter(({ docs }) => docs <= 0).map(({ term }) => term),
  };
}

export function* inBatches<Item>(items: readonly Item[], size = BATCH): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}
