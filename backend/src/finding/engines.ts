import { VietnameseMeilisearch } from "@cho-phien/search-meilisearch";
import { VietnamesePostgresSearch } from "@cho-phien/search-postgres";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { SearchTypes } from "@medusajs/framework/types";
import { readEnv } from "../boundary/env";
import { databaseOn } from "./database";
import { EMBEDDED, SERVER } from "./indexes";

/** One client of the server for the whole process: it writes one index after another by itself. */
let server: VietnameseMeilisearch | null = null;

function serverOf(identifier: string): VietnameseMeilisearch {
  const { meilisearch } = readEnv(process.env);
  if (identifier !== VietnameseMeilisearch.identifier || !meilisearch)
    throw new Error(`No search engine "${identifier}" is set up here`);
  server ??= new VietnameseMeilisearch({}, meilisearch);
  return server;
}

/** Whether this process can write the engine of that name. */
export function isSetUp(identifier: string): boolean {
  return identifier === EMBEDDED || (identifier === SERVER && readEnv(process.env).meilisearch !== null);
}

/**
 * The engine of a version, on the connection given: what goes into our own Postgres is written in the same transaction as
 * the note that it was. Throws for an engine this process was not told of.
 */
export function engineOf(identifier: string, knex: Knex): SearchTypes.ISearchProvider {
  return identifier === VietnamesePostgresSearch.identifier ? embedded(knex) : serverOf(identifier);
}

/** The one in our own Postgres. */
export function embedded(knex: Knex): VietnamesePostgresSearch {
  return new VietnamesePostgresSearch({ manager: databaseOn(knex) });
}

/** Waits until a write can be found; a refused one throws. */
export async function settle(engine: SearchTypes.ISearchProvider, task: SearchTypes.SearchTask): Promise<void> {
  const isOpen = task.status === "enqueued" || task.status === "processing";
  const end = isOpen && engine.waitForTask ? await engine.waitForTask(task) : task;
  if (end.status !== "succeeded") throw new Error(end.error?.message ?? `The engine left a write ${end.status}`);
}
