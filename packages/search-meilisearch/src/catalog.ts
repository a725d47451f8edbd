import { isRecord } from "@cho-phien/search";
import type { SearchTypes } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { IDENTIFIER } from "./identifier";
import type { IndexSwap } from "meilisearch";
import type { Plan } from "./plan";
import { refuse } from "./refuse";
import type { Server } from "./server";
import { VOCABULARY_SETTINGS, settingsOf } from "./settings";

/** An index of ours is two of Meilisearch's: the documents, and their vocabulary with the layout. */
export type Names = { readonly documents: string; readonly vocabulary: string };

const VOCABULARY = "__words";
const LONGEST_NAME = 300;
/** The vocabulary's one document that is no word. */
const LAYOUT = "_layout";

export function namesOf(prefix: string, index: string): Names {
  const documents = prefix + index;
  if (!/^[\w-]+$/.test(documents) || documents.length > LONGEST_NAME)
    refuse(`An index called "${index}": letters, digits, _ and - only`);
  return { documents, vocabulary: documents + VOCABULARY };
}

/** The plan an index was made with; throws when there is no such index. */
export async function planStored(server: Server, names: Names, index: string): Promise<Plan> {
  const plan = await findPlan(server, names);
  if (plan) return plan;
  throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no search index "${index}" (${IDENTIFIER})`);
}

async function findPlan(server: Server, { vocabulary }: Names): Promise<Plan | null> {
  const query = { indexUid: vocabulary, filter: `id = "${LAYOUT}"`, limit: 1 };
  try {
    const { results } = await server.read((client) => client.multiSearch({ queries: [query] }));
    const layout: unknown = results[0]?.hits[0]?.layout;
    return isPlan(layout) ? layout : null;
  } catch (error) {
    if (error instanceof MedusaError && error.type === MedusaError.Types.NOT_FOUND) return null;
    throw error;
  }
}

/** Only this file writes plans, in this shape. */
function isPlan(plan: unknown): plan is Plan {
  return isRecord(plan) && typeof plan.name === "string" && Array.isArray(plan.columns) && Array.isArray(plan.searched);
}

/**
 * Makes the index. One whose rows would be other ones is made anew beside it and put in its place, so that there is no
 * moment without it; where only ranking or leniency changed, the rows stay.
 */
export async function makeIndex(server: Server, names: Names, plan: Plan): Promise<void> {
  const held = await findPlan(server, names);
  if (held && layoutOf(held) === layoutOf(plan)) return setUp(server, names, plan);
  const beside = { documents: `${names.documents}__next`, vocabulary: `${names.vocabulary}__next` };
  const built = held ? beside : names;
  // Without a layout, what lies there is half made.
  await dropIndex(server, built);
  for (const uid of [built.documents, built.vocabulary])
    await server.write((client) => client.createIndex(uid, { primaryKey: "id" }));
  await setUp(server, built, plan);
  if (!held) return;
  const swaps: IndexSwap[] = [
    { indexes: [names.documents, beside.documents], rename: false },
    { indexes: [names.vocabulary, beside.vocabulary], rename: false },
  ];
  await server.write((client) => client.swapIndexes(swaps));
  await dropIndex(server, beside);
}

/** The layout last: with it the index exists. */
async function setUp(server: Server, { documents, vocabulary }: Names, plan: Plan): Promise<void> {
  const tasks = [
    await server.enqueue((client) => client.index(documents).updateSettings(settingsOf(plan))),
    await server.enqueue((client) => client.index(vocabulary).updateSettings(VOCABULARY_SETTINGS)),
  ];
  await server.settled(tasks);
  await server.write((client) => client.index(vocabulary).addDocuments([{ id: LAYOUT, layout: plan }]));
}

/** An index that is not there is no fault. */
export async function dropIndex(server: Server, { documents, vocabulary }: Names): Promise<void> {
  for (const uid of [vocabulary, documents]) await server.write((client) => client.deleteIndex(uid), "index_not_found");
}

export async function emptyIndex(server: Server, { documents, vocabulary }: Names): Promise<void> {
  const tasks = [
    await server.enqueue((client) => client.index(documents).deleteAllDocuments()),
    await server.enqueue((client) => client.index(vocabulary).deleteDocuments({ filter: "term EXISTS" })),
  ];
  await server.settled(tasks);
}

/** Indexes made here, under the names Medusa gave them; what else lies on the server is nobody's business. */
export async function listIndexes(server: Server, prefix: string): Promise<SearchTypes.SearchIndexInfo[]> {
  const { results } = await server.read((client) => client.getRawIndexes({ limit: 1_000 }));
  const { indexes: stats } = await server.read((client) => client.getStats());
  const names = new Set(results.map(({ uid }) => uid));
  return results.flatMap(({ uid, createdAt, updatedAt }) => {
    if (!uid.startsWith(prefix) || !names.has(uid + VOCABULARY)) return [];
    return {
      name: uid.slice(prefix.length),
      provider: IDENTIFIER,
      document_count: stats[uid]?.numberOfDocuments ?? 0,
      created_at: new Date(createdAt),
      updated_at: new Date(updatedAt),
    };
  });
}

/** What decides the stored rows; ranking and leniency may change without writing them again. */
function layoutOf({ columns, searched, tieBreak }: Plan): string {
  const ordered = tieBreak.map((path) => columns.find((column) => column.path === path));
  return JSON.stringify([
    columns.map(({ path, kind, isArray, isSortable }) => [path, kind, isArray, isSortable]),
    searched.map(({ path, isName, head }) => [path, isName, head]).sort(),
    ordered.flatMap((column) => (column?.kind === "text" ? column.path : [])),
  ]);
}
