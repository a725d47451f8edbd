import { isRecord } from "@cho-phien/search";
import type { SearchTypes } from "@medusajs/framework/types";
import { BATCH, entryOf, inBatches, recount, sums, NOTHING, termsKnown, type Counts, type Place } from "./counts";
import { rowOf, type DocumentRow } from "./document-row";
import type { Plan } from "./plan";
import { refuse } from "./refuse";
import { oneOf } from "./vocabulary";

/** What Meilisearch takes for an id. */
const IS_ID = /^[\w-]{1,511}$/;
/**
 * Documents sent at once. A task costs the server as much again as hundreds of documents, whatever is in it; a request may
 * hold 100 MB (its `http-payload-size-limit`), and a letter of Vietnamese takes up to three bytes.
 */
const MOST_DOCUMENTS = 5_000;
const MOST_LETTERS = 24_000_000;

type Written = Place & { readonly plan: Plan };
type Terms = ReadonlyMap<string, ReadonlySet<string>>;
/** A document's row and the line it is sent as. */
type Line = DocumentRow & { readonly line: string };

/**
 * Writes documents over those with the same ids. Words they bring are in the vocabulary before the documents are, words
 * they lose leave it after them: a word that is held is always known. Applied when it returns; one writer at a time.
 */
export async function writeRows(to: Written, documents: readonly SearchTypes.SearchDocument[]): Promise<void> {
  const nameless = documents.find(({ id }) => !IS_ID.test(id));
  if (nameless) refuse(`The id "${nameless.id}": letters, digits, _ and - only`);
  const latest = [...new Map(documents.map((document) => [document.id, document])).values()];
  for (const lines of inRequests(latest, to.plan)) await writeBatch(to, lines);
}

function* inRequests(documents: readonly SearchTypes.SearchDocument[], plan: Plan): Generator<readonly Line[]> {
  let lines: Line[] = [];
  let letters = 0;
  for (const document of documents) {
    const row = rowOf(document, plan);
    const line = JSON.stringify(row.stored);
    if (lines.length === MOST_DOCUMENTS || (lines.length > 0 && letters + line.length > MOST_LETTERS)) {
      yield lines;
      [lines, letters] = [[], 0];
    }
    lines.push({ ...row, line });
    letters += line.length;
  }
  if (lines.length > 0) yield lines;
}

async function writeBatch(to: Written, rows: readonly Line[]): Promise<void> {
  const { server, names } = to;
  const held = await termsHeld(
    to,
    rows.map(({ stored }) => stored.id),
  );
  const written: Terms = new Map(rows.map(({ stored, terms }) => [stored.id, terms]));
  const gained = difference(written, held);
  const lost = difference(held, written);
  const isCounted = rows.length <= BATCH;
  const known = await termsKnown(to, [...new Set([...gained.keys(), ...(isCounted ? [] : lost.keys())])]);
  // A word nobody knew is in no document but these.
  const added = [...gained].filter(([term]) => !known.has(term)).map(([term, docs]) => entryOf(term, docs));
  const summed = isCounted ? NOTHING : sums(known, { gained, lost });
  const entries = [...added, ...summed.kept];
  const tasks: number[] = [];
  if (entries.length > 0)
    tasks.push(await server.enqueue((client) => client.index(names.vocabulary).addDocuments(entries)));
  const lines = rows.map(({ line }) => line).join("\n");
  tasks.push(
    await server.enqueue((client) =>
      client.index(names.documents).addDocumentsFromString(lines, "application/x-ndjson"),
    ),
  );
  await server.settled(tasks);
  await recount(to, isCounted ? [...new Set([...known.keys(), ...lost.keys()])] : summed.perhapsGone);
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
  const held = new Map<string, ReadonlySet<string>>();
  const wanted = new Set(ids);
  for (const batch of inBatches(ids)) {
    const asked = { filter: oneOf("id", batch), fields: ["id", "document"], limit: batch.length * 2 };
    const { results } = await server.read((client) => client.index(names.documents).getDocuments(asked));
    for (const hit of results) {
      const document: unknown = hit.document;
      // Filters compare without case, ids with it.
      if (isDocument(document) && wanted.has(document.id)) held.set(document.id, rowOf(document, plan).terms);
    }
  }
  return held;
}

function isDocument(value: unknown): value is SearchTypes.SearchDocument {
  return isRecord(value) && typeof value.id === "string";
}

/** In how many documents each term stands in `one` but not in `other`. */
function difference(one: Terms, other: Terms): Counts {
  const counts = new Map<string, number>();
  for (const [id, terms] of one) {
    const without = other.get(id);
    for (const term of terms) if (!without?.has(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}
