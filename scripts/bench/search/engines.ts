import { PRODUCT_FIELDS, PRODUCT_SETTINGS } from "@cho-phien/search";
import { VietnamesePostgresSearch } from "@cho-phien/search-postgres";
import { createRequire } from "node:module";
import type { SearchTypes } from "@medusajs/framework/types";
import type { Pool } from "pg";
import type { Entry } from "./catalogue.ts";
import { databaseOn } from "./database.ts";
import { meilisearch } from "./meilisearch-engine.ts";

export type Engine = {
  readonly provider: SearchTypes.ISearchProvider;
  readonly weigh: () => Promise<Weight>;
  /** What the market does with an index it has filled, or an operator would wait for. */
  readonly tidy: (index: string) => Promise<void>;
};

/** What holding the index takes: on disk, and in the server's memory beyond what it shares with everything else. */
export type Weight = { readonly diskMegabytes: number; readonly serverMegabytes: number };

/**
 * An engine the bench knows. It is measured where its `environment` is set; a new one is a row in ENGINES and, for what it
 * takes to reach it, a file of its own.
 */
export type EngineSource = {
  readonly name: string;
  readonly environment: readonly string[];
  /** Seconds per query: asked a sample of the queries, at the first size alone. */
  readonly isSlow: boolean;
  /** Documents given to it at once when it is filled. */
  readonly atOnce: number;
  readonly open: (pool: Pool) => Promise<Engine>;
};

/** Medusa's own engine, which ours is compared with. */
export const STOCK = "search-postgres";

/** Ours first: what is compared is compared with it. */
export const ENGINES: readonly EngineSource[] = [
  {
    name: "search-postgres-vietnam",
    environment: [],
    isSlow: false,
    atOnce: 500,
    open: async (pool) => vietnamese(pool),
  },
  {
    name: "search-meilisearch-vietnam",
    environment: ["MEILISEARCH_HOST"],
    isSlow: false,
    atOnce: 5_000,
    open: async () => meilisearch(),
  },
  { name: STOCK, environment: [], isSlow: true, atOnce: 500, open: stock },
];

const require = createRequire(import.meta.url);

function vietnamese(pool: Pool): Engine {
  const provider = new VietnamesePostgresSearch({ manager: databaseOn(pool) });
  return { provider, weigh: () => weightOf(pool, "vi\\_bench%"), tidy: (index) => provider.tidyIndex({ index }) };
}

/** On the same server, with the same fields and the same documents. */
async function stock(pool: Pool): Promise<Engine> {
  const { PostgresSearchService } = require("@medusajs/search-postgres/dist/services/postgres-search.js");
  const { Migration20260807120000 } = require("@medusajs/search-postgres/dist/migrations/Migration20260807120000.js");
  const migration = Object.create(Migration20260807120000.prototype);
  const statements: string[] = [];
  migration.addSql = (sql: string) => statements.push(sql);
  await migration.up();
  for (const statement of statements) await pool.query(statement);
  const provider = new PostgresSearchService({ manager: databaseOn(pool) }, {});
  // Autovacuum does it within a minute or two of a first filling; it would do it while we measure.
  const tidy = async () => void (await pool.query("vacuum analyze"));
  return { provider, weigh: () => weightOf(pool, "search\\_pg\\_%"), tidy };
}

/** An engine in Postgres: its tables with their indexes, and what the session that answers holds (plans, mostly). */
async function weightOf(pool: Pool, tables: string): Promise<Weight> {
  const { rows } = await pool.query(
    `select (select coalesce(sum(pg_total_relation_size(oid)), 0) from pg_class
        where relkind = 'r' and relname like $1)::float8 as disk,
      (select sum(total_bytes) from pg_backend_memory_contexts)::float8 as session`,
    [tables],
  );
  const megabytes = (bytes: unknown) => Math.round(Number(bytes ?? 0) / 100_000) / 10;
  return { diskMegabytes: megabytes(rows[0]?.disk), serverMegabytes: megabytes(rows[0]?.session) };
}

function indexOf({ name }: EngineSource): SearchTypes.ResolvedSearchIndexDefinition {
  const fields: SearchTypes.ResolvedSearchIndexDefinition["fields"] = { ...PRODUCT_FIELDS };
  return {
    name: "product",
    entity: "product",
    primary_key: "id",
    provider: name,
    fields,
    settings: PRODUCT_SETTINGS,
    definition_hash: "bench",
    physical_name: `bench_${name}`,
    seed: async function* () {},
  };
}

/** Puts the catalogue into an empty index, as much at a time as the keeper does, and waits until all of it is found: milliseconds. */
export async function fill(
  source: EngineSource,
  { provider, tidy }: Engine,
  entries: readonly Entry[],
): Promise<number> {
  const index = indexOf(source);
  await provider.deleteIndex({ index: index.physical_name });
  await settled(provider, await provider.upsertIndex({ index }));
  const start = performance.now();
  for (let at = 0; at < entries.length; at += source.atOnce) {
    const documents = entries.slice(at, at + source.atOnce).map(({ document }) => ({ ...document }));
    await settled(
      provider,
      await provider.upsertDocuments({ index: index.physical_name, definition: index, documents }),
    );
  }
  await tidy(index.physical_name);
  return performance.now() - start;
}

async function settled(provider: SearchTypes.ISearchProvider, task: SearchTypes.SearchTask): Promise<void> {
  if (task.status === "succeeded" || !task.id || !provider.waitForTask) return;
  const end = await provider.waitForTask(task);
  if (end.status !== "succeeded") throw new Error(`Indexing ended as ${end.status}`);
}

/** What the shop's listing asks for: misspellings, an unfinished last word, three facets, what is in stock. */
export function listing(q: string, source: EngineSource): SearchTypes.ProviderSearchQuery {
  return {
    index: indexOf(source),
    attributes_to_retrieve: ["id", "handle", "title_vi", "price"],
    q,
    filters: { in_stock: true },
    pagination: { take: 24 },
    search_options: {
      typo_tolerance: true,
      match_strategy: "last",
      facets: ["category", "province", "ocop_stars"],
      provider_options: { [source.name]: { relax: true } },
    },
  };
}

/** For judging: the first ten of everything, without facets. */
export function plainly(q: string, source: EngineSource): SearchTypes.ProviderSearchQuery {
  const { search_options: options, ...rest } = listing(q, source);
  return { ...rest, filters: {}, pagination: { take: 10 }, search_options: { ...options, facets: [] } };
}
