import { PRODUCT_FIELDS, PRODUCT_SETTINGS } from "@cho-phien/search";
import { VietnamesePostgresSearch } from "@cho-phien/search-postgres";
import { createRequire } from "node:module";
import type { SearchTypes } from "@medusajs/framework/types";
import type { Pool } from "pg";
import type { Entry } from "./catalogue.ts";
import { databaseOn } from "./database.ts";
import { meilisearchEngines } from "./meilisearch-engine.ts";

export type Engine = {
  readonly name: string;
  readonly provider: SearchTypes.ISearchProvider;
  readonly index: SearchTypes.ResolvedSearchIndexDefinition;
};

const require = createRequire(import.meta.url);

/** Ours and Medusa's own, on the same server, with the same fields and the same documents. */
export async function engines(pool: Pool): Promise<readonly Engine[]> {
  const manager = databaseOn(pool);
  const { PostgresSearchService } = require("@medusajs/search-postgres/dist/services/postgres-search.js");
  const { Migration20260807120000 } = require("@medusajs/search-postgres/dist/migrations/Migration20260807120000.js");
  const migration = Object.create(Migration20260807120000.prototype);
  const statements: string[] = [];
  migration.addSql = (sql: string) => statements.push(sql);
  await migration.up();
  for (const statement of statements) await pool.query(statement);
  return [
    engine("search-postgres-vietnam", new VietnamesePostgresSearch({ manager })),
    engine("search-postgres", new PostgresSearchService({ manager }, {})),
    ...meilisearchEngines(process.env).map(({ name, provider }) => engine(name, provider)),
  ];
}

function engine(name: string, provider: SearchTypes.ISearchProvider): Engine {
  return { name, provider, index: definition(name) };
}

function definition(name: string): SearchTypes.ResolvedSearchIndexDefinition {
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

export async function fill({ provider, index }: Engine, entries: readonly Entry[]): Promise<number> {
  await provider.deleteIndex({ index: index.physical_name });
  await provider.upsertIndex({ index });
  const start = performance.now();
  for (let at = 0; at < entries.length; at += 500) {
    const documents = entries.slice(at, at + 500).map(({ document }) => ({ ...document }));
    await provider.upsertDocuments({ index: index.physical_name, definition: index, documents });
  }
  return performance.now() - start;
}

/** What the shop's listing asks for: misspellings, an unfinished last word, three facets, what is in stock. */
export function listing(q: string, engine: Engine): SearchTypes.ProviderSearchQuery {
  return {
    index: engine.index,
    attributes_to_retrieve: ["id", "handle", "title_vi", "price"],
    q,
    filters: { in_stock: true },
    pagination: { take: 24 },
    search_options: {
      typo_tolerance: true,
      match_strategy: "last",
      facets: ["category", "province", "ocop_stars"],
      provider_options: { [engine.name]: { relax: true } },
    },
  };
}

/** For judging: the first ten of everything, without facets. */
export function plainly(q: string, engine: Engine): SearchTypes.ProviderSearchQuery {
  const { search_options: options, ...rest } = listing(q, engine);
  return { ...rest, filters: {}, pagination: { take: 10 }, search_options: { ...options, facets: [] } };
}
