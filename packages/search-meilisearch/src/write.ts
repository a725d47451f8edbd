import { isRecord, misspellings } from "@cho-phien/search";
import type { SearchTypes } from "@medusajs/framework/types";
import type { Names } from "./catalog";
import { rowOf, type DocumentRow } from "./document-row";
import type { Plan } from "./plan";
import { refuse } from "./refuse";
import type { Server } from "./server";
import { oneOf, type Entry } from "./vocabulary";

/** What Meilisearch takes for an id. */
const IS_ID = /^[\w-]{1,511}$/;
/** Documents written or removed at once, and words counted at once. */
const BATCH = 500;

type Place = { readonly server: Server; readonly names: Names };
type Written = Place & { readonly plan: Plan };
type Terms = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Writes documents over those with the same ids. Words they bring are in the vocabulary before the documents are, words
 * they lose leave it after them: a word that is held is always known. Applied when it returns; one writer at a time.
 */
export async function writeRows(to: Written, documents: readonly SearchTypes.SearchDocument[]): Promise<void> {
  const nameless = documents.find(({ id }) => !IS_ID.test(id));
  if (nameless) refuse(`The id "${nameless.id}": letters, digits, _ and - only`);
  const latest = [...new Map(documents.map((document) => [document.id, document])).values()];
  for (const batch of inBatches(latest))
    await writeBatch(
      to,
      batch.map((document) => rowOf(document, to.plan)),
    );
}

async function writeBatch(to: Written, rows: readonly DocumentRow[]): Promise<void> {
  const { server, names } = to;
  const held = await termsHeld(
    to,
    rows.map(({ stored }) => stored.id),
  );
  const written: Terms = new Map(rows.map(({ stored, terms }) => [stored.id, terms]));
  const gained = difference(written, held);
  const known = await termsKnown(to, [...gained.keys()]);
  const tasks: number[] = [];
  // A word nobody knew is in no document but these.
  const added = [...gained].filter(([term]) => !known.has(term)).map(([term, docs]) => entryOf(term, docs));
  if (added.length > 0)
    tasks.push(await server.enqueue((client) => client.index(names.vocabulary).addDocuments(added)));
  const stored = rows.map((row) => row.stored);
  tasks.push(await server.enqueue((client) => client.index(names.documents).addDocuments(stored)));
  await server.settled(tasks);
  await recount(to, [...new Set([...known.keys(), ...difference(held, written).keys()])]);
}

/** Removes documents by id; ids nobody has are no fault. */
export async function removeRows(to: Written, ids: readonly string[]): Promise<void> {
  for (const batch of inBatches(ids.filter((id) => IS_ID.test(id)))) {
    const held = await termsHeld(to, batch);
    await to.server.write((client) => client.index(to.names.documents).deleteDocuments([...batch]));
    await recount(to, [...new Set([...held.values()].flatMap((terms) => [...terms]))]);
  }
}

/** The ids of all documents a condition lets through. */
export async function idsMatching({ server, names }: Written, condition: string | null): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let page: readonly unknown[] = [undefined]; page.length > 0;) {
    const asked = { filter: condition ?? "id EXISTS", fields: ["id"], limit: BATCH * 4, offset: ids.length };
    page = (await server.read((client) => client.index(names.documents).getDocuments(asked))).results;
    for (const hit of page) if (isRecord(hit)) ids.push(String(hit.id));
  }
  return ids;
}

/** The terms of these documents as they stand now, by id. They are read out of the documents again, as they were then. */
async function termsHeld({ server, names, plan }: Written, ids: readonly string[]): Promise<Terms> {
  const asked = { filter: oneOf("id", ids), fields: ["id", "document"], limit: ids.length * 2 };
  const { results } = await server.read((client) => client.index(names.documents).getDocuments(asked));
  const held = new Map<string, ReadonlySet<string>>();
  for (const hit of results) {
    const document: unknown = hit.document;
    // Filters compare without case, ids with it.
    if (isDocument(document) && ids.includes(document.id)) held.set(document.id, rowOf(document, plan).terms);
  }
  return held;
}

function isDocument(value: unknown): value is SearchTypes.SearchDocument {
  return isRecord(value) && typeof value.id === "string";
}

/** In how many documents each term stands in `one` but not in `other`. */
function difference(one: Terms, other: Terms): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [id, terms] of one) {
    const without = other.get(id);
    for (const term of terms) if (!without?.has(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

/** Which of these are in the vocabulary, with the counts it has. */
async function termsKnown({ server, names }: Place, terms: readonly string[]): Promise<ReadonlyMap<string, number>> {
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
async function recount(to: Place, terms: readonly string[]): Promise<void> {
  const { server, names } = to;
  const known = await termsKnown(to, terms);
  const counted = await counts(to, terms);
  const changed = [...counted].filter(([term, docs]) => (known.get(term) ?? 0) !== docs);
  const gone = changed.filter(([, docs]) => docs === 0).map(([term]) => term);
  const kept = changed.filter(([, docs]) => docs > 0).map(([term, docs]) => entryOf(term, docs));
  const tasks: number[] = [];
  if (gone.length > 0)
    tasks.push(await server.enqueue((client) => client.index(names.vocabulary).deleteDocuments(gone)));
  if (kept.length > 0) tasks.push(await server.enqueue((client) => client.index(names.vocabulary).addDocuments(kept)));
  await server.settled(tasks);
}

/** In how many documents each term stands. A query for no hits costs the server next to nothing. */
async function counts({ server, names }: Place, terms: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const counted = new Map<string, number>();
  for (const batch of inBatches(terms)) {
    const queries = batch.map((term) => ({ indexUid: names.documents, q: `"${term}"`, limit: 0 }));
    const { results } = await server.read((client) => client.multiSearch({ queries }));
    batch.forEach((term, at) => counted.set(term, results[at]?.estimatedTotalHits ?? 0));
  }
  return counted;
}

function entryOf(term: string, docs: number): Entry {
  return { id: term, term, docs, slips: misspellings(term) };
}

function* inBatches<Item>(items: readonly Item[], size = BATCH): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}
