import type { SearchTypes } from "@medusajs/framework/types";
import { AbstractSearchProviderService } from "@medusajs/framework/utils";
import { answerAll } from "./answer";
import { dropIndex, emptyIndex, listIndexes, makeIndex, namesOf, planStored, type Names } from "./catalog";
import { conditionOf } from "./condition";
import { IDENTIFIER } from "./identifier";
import { parseOptions, type MeilisearchOptions } from "./options";
import { planOf, type Plan } from "./plan";
import { Server } from "./server";
import { idsMatching, removeRows, writeRows } from "./write";

/**
 * Medusa's Search Module on Meilisearch, for Vietnamese: marks optional but honoured, raw Telex and VNI, joined words,
 * misspellings through a vocabulary. Writes are applied when they return.
 */
export class VietnameseMeilisearch extends AbstractSearchProviderService {
  static override identifier = IDENTIFIER;
  readonly #server: Server;
  readonly #prefix: string;
  /** Layouts by physical name; a layout changes only through `upsertIndex` of a new name or of an index nobody reads yet. */
  readonly #plans = new Map<string, Plan>();
  /** The last write of each index: counts of words are read and written, so writes of one index go one after another. */
  readonly #writing = new Map<string, Promise<void>>();

  constructor(_: unknown, options?: Partial<MeilisearchOptions>) {
    super();
    const parsed = parseOptions(options);
    this.#server = new Server(parsed);
    this.#prefix = parsed.indexPrefix;
  }

  /** Fails at the start of the application when the options are wrong; the server may come later. */
  static validateOptions(options: Partial<MeilisearchOptions>): void {
    parseOptions(options);
  }

  override async upsertIndex({
    index,
  }: {
    index: SearchTypes.ResolvedSearchIndexDefinition;
  }): Promise<SearchTypes.SearchTask> {
    const plan = planOf(index);
    const name = index.physical_name;
    await this.#inTurn(name, (names) => makeIndex(this.#server, names, plan));
    this.#plans.set(name, plan);
    return done(name);
  }

  override async deleteIndex({ index }: { index: string }): Promise<SearchTypes.SearchTask> {
    this.#plans.delete(index);
    await this.#inTurn(index, (names) => dropIndex(this.#server, names));
    return done(index);
  }

  override async listIndexes(): Promise<SearchTypes.SearchIndexInfo[]> {
    return listIndexes(this.#server, this.#prefix);
  }

  override async upsertDocuments({ index, documents }: Documents): Promise<SearchTypes.SearchTask> {
    await this.#write(index, (names, plan) => writeRows({ server: this.#server, names, plan }, documents));
    return done(index);
  }

  override async deleteDocuments({
    index,
    filters,
  }: SearchTypes.SearchDeleteDocumentsInput): Promise<SearchTypes.SearchTask> {
    await this.#write(index, async (names, plan) => {
      const place = { server: this.#server, names, plan };
      const ids = idsOnly(filters) ?? (await idsMatching(place, conditionOf(filters, plan)));
      await removeRows(place, ids);
    });
    return done(index);
  }

  override async clearIndex({ index }: { index: string }): Promise<SearchTypes.SearchTask> {
    await this.#write(index, (names) => emptyIndex(this.#server, names));
    return done(index);
  }

  override async search(query: SearchTypes.ProviderSearchQuery): Promise<SearchTypes.SearchResult> {
    const [result] = await this.searchMany([query]);
    if (!result) throw new Error("one query has one answer");
    return result;
  }

  override async searchMany(queries: SearchTypes.ProviderSearchQuery[]): Promise<SearchTypes.SearchResult[]> {
    const asked = queries.map(async (query) => {
      const name = query.index.physical_name;
      return { query, names: namesOf(this.#prefix, name), plan: await this.#planOf(name) };
    });
    return answerAll(this.#server, await Promise.all(asked));
  }

  async #write(index: string, run: (names: Names, plan: Plan) => Promise<void>): Promise<void> {
    // Read in turn: another write may have laid the index out anew.
    await this.#inTurn(index, async (names) => run(names, await planStored(this.#server, names, index)));
  }

  async #inTurn(index: string, run: (names: Names) => Promise<void>): Promise<void> {
    const names = namesOf(this.#prefix, index);
    const before = this.#writing.get(index) ?? Promise.resolve();
    const mine = before.then(() => run(names));
    // Whether it failed is the caller's to know; the next in turn only waits.
    this.#writing.set(
      index,
      mine.catch(() => undefined),
    );
    await mine;
  }

  /** Laying out is the Search Module's own act before an index is read, so what was read once stays true. */
  async #planOf(index: string): Promise<Plan> {
    const held = this.#plans.get(index) ?? (await planStored(this.#server, namesOf(this.#prefix, index), index));
    this.#plans.set(index, held);
    return held;
  }
}

type Documents = {
  readonly index: string;
  readonly definition: SearchTypes.ResolvedSearchIndexDefinition;
  readonly documents: SearchTypes.SearchDocument[];
};

function done(index: string): SearchTypes.SearchTask {
  return { index, status: "succeeded" };
}

/** Ids are strings and `id` is always the document's key, whatever the definition says is filterable. */
function idsOnly(filters: SearchTypes.SearchFilters): readonly string[] | null {
  const [only, ...others] = Object.entries(filters);
  if (!only || only[0] !== "id" || others.length > 0) return null;
  const ids: unknown[] = Array.isArray(only[1]) ? only[1] : [only[1]];
  const strings = ids.filter((id) => typeof id === "string");
  return strings.length === ids.length ? strings : null;
}
