import type { SearchTypes } from "@medusajs/framework/types";
import { AbstractSearchProviderService } from "@medusajs/framework/utils";
import { answer } from "./answer";
import {
  allTables,
  dropIndex,
  findPlan,
  listIndexes,
  makeIndex,
  planStored,
  prepareCatalog,
  tidyTables,
} from "./catalog";
import { conditionOf } from "./condition";
import { inTransaction, lockIndex, rowsOf, type Database } from "./database";
import { rowOf } from "./document-row";
import { IDENTIFIER } from "./identifier";
import { planOf, type Plan } from "./plan";
import { RUN_PLANNED } from "./planned";
import { removeRows, writeRows } from "./write";

/**
 * Medusa's Search Module on Postgres alone, for Vietnamese: marks optional but honoured, raw Telex and VNI, joined words,
 * misspellings through a vocabulary. Needs no extension. Writes are applied when they return.
 */
export class VietnamesePostgresSearch extends AbstractSearchProviderService {
  static override identifier = IDENTIFIER;
  readonly #database: Database;
  /** Layouts by physical name; a layout changes only through `upsertIndex` of a new name or of an index nobody reads yet. */
  readonly #plans = new Map<string, Plan>();

  constructor({ manager }: { manager: Database }) {
    super();
    this.#database = manager;
  }

  override async upsertIndex({
    index,
  }: {
    index: SearchTypes.ResolvedSearchIndexDefinition;
  }): Promise<SearchTypes.SearchTask> {
    const plan = planOf(index);
    await inTransaction(this.#database, async (database) => {
      await lockIndex(database, index.physical_name);
      await lockIndex(database, "");
      await prepareCatalog(database);
      await rowsOf(database, RUN_PLANNED);
      await makeIndex(database, index.physical_name, plan);
    });
    this.#plans.set(index.physical_name, plan);
    return done(index.physical_name);
  }

  override async deleteIndex({ index }: { index: string }): Promise<SearchTypes.SearchTask> {
    await inTransaction(this.#database, async (database) => {
      await prepareCatalog(database);
      await dropIndex(database, index);
    });
    this.#plans.delete(index);
    return done(index);
  }

  override async listIndexes(): Promise<SearchTypes.SearchIndexInfo[]> {
    await prepareCatalog(this.#database);
    return listIndexes(this.#database);
  }

  override async upsertDocuments({ index, documents }: Documents): Promise<SearchTypes.SearchTask> {
    await this.#write(index, (database, plan) => {
      const rows = documents.map((document) => rowOf(document, plan));
      return writeRows(database, plan, rows);
    });
    return done(index);
  }

  override async deleteDocuments({
    index,
    filters,
  }: SearchTypes.SearchDeleteDocumentsInput): Promise<SearchTypes.SearchTask> {
    await this.#write(index, async (database, plan) => {
      const ids = idsOnly(filters) ?? (await idsMatching(database, plan, filters));
      await removeRows(database, plan, ids);
    });
    return done(index);
  }

  override async clearIndex({ index }: { index: string }): Promise<SearchTypes.SearchTask> {
    await this.#write(index, async (database, { table }) => {
      await rowsOf(database, `truncate ${allTables(table).join(", ")}`);
    });
    return done(index);
  }

  /** After an index was filled and before it is read; outside of any transaction. Nothing is wrong without it, only slower. */
  async tidyIndex({ index }: { readonly index: string }): Promise<void> {
    await tidyTables(this.#database, await planStored(this.#database, index));
  }

  /** Another process may have dropped a version this one still knows the tables of: then what there is now is asked, once. */
  override async search(query: SearchTypes.ProviderSearchQuery): Promise<SearchTypes.SearchResult> {
    const index = query.index.physical_name;
    const isKnown = this.#plans.has(index);
    try {
      return await answer(this.#database, await this.#planOf(index), query);
    } catch (error) {
      if (!isKnown || !isTableGone(error)) throw error;
      this.#plans.delete(index);
      return answer(this.#database, await this.#planOf(index), query);
    }
  }

  async #write(index: string, run: (database: Database, plan: Plan) => Promise<void>): Promise<void> {
    await inTransaction(this.#database, async (database) => {
      await lockIndex(database, index);
      // Read under the lock: another process may have laid the index out anew.
      await run(database, await planStored(database, index));
    });
  }

  /** Laying out is the Search Module's own act before an index is read, so what was read once stays true. */
  async #planOf(index: string): Promise<Plan> {
    const held =
      this.#plans.get(index) ?? (await findPlan(this.#database, index)) ?? (await planStored(this.#database, index));
    this.#plans.set(index, held);
    return held;
  }
}

type Documents = {
  readonly index: string;
  readonly definition: SearchTypes.ResolvedSearchIndexDefinition;
  readonly documents: SearchTypes.SearchDocument[];
};

/** Postgres's undefined_table, whichever driver's error it came in. */
function isTableGone(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "42P01";
}

function done(index: string): SearchTypes.SearchTask {
  return { index, status: "succeeded" };
}

/** Ids are strings and `id` is always the row's key, whatever the definition says is filterable. */
function idsOnly(filters: SearchTypes.SearchFilters): readonly string[] | null {
  const [only, ...others] = Object.entries(filters);
  if (!only || only[0] !== "id" || others.length > 0) return null;
  const ids: unknown[] = Array.isArray(only[1]) ? only[1] : [only[1]];
  const strings = ids.filter((id) => typeof id === "string");
  return strings.length === ids.length ? strings : null;
}

async function idsMatching(
  database: Database,
  plan: Plan,
  filters: SearchTypes.SearchFilters,
): Promise<readonly string[]> {
  const { sql, params } = conditionOf(filters, plan);
  const rows = await rowsOf(database, `select id from ${plan.table} where ${sql}`, params);
  return rows.map(({ id }) => String(id));
}
