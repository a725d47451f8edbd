import { VietnamesePostgresSearch } from "@cho-phien/search-postgres";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { SearchTypes } from "@medusajs/framework/types";
import { databaseOn } from "./database";

/**
 * The engine of a version, on the connection given: what goes into our own Postgres is written in the same transaction as
 * the note that it was. Throws for an engine this process was not told of.
 */
export function engineOf(identifier: string, knex: Knex): SearchTypes.ISearchProvider {
  if (identifier === VietnamesePostgresSearch.identifier)
    return new VietnamesePostgresSearch({ manager: databaseOn(knex) });
  throw new Error(`No search engine "${identifier}" is set up here`);
}

/** Waits until a write can be found; a refused one throws. */
export async function settle(engine: SearchTypes.ISearchProvider, task: SearchTypes.SearchTask): Promise<void> {
  const isOpen = task.status === "enqueued" || task.status === "processing";
  const end = isOpen && engine.waitForTask ? await engine.waitForTask(task) : task;
  if (end.status !== "succeeded") throw new Error(end.error?.message ?? `The engine left a write ${end.status}`);
}
