import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";

/** What a search provider is given by Medusa, on a connection of our own choosing: inside a transaction or not. */
type ProviderDatabase = {
  execute: (sql: string, params?: unknown[]) => Promise<unknown[]>;
  transactional: <Result>(run: (database: ProviderDatabase) => Promise<Result>) => Promise<Result>;
};

const answered = z.object({ rows: z.array(z.unknown()) });
const bindings = z.array(z.union([z.string(), z.number(), z.boolean(), z.null()]));

export function databaseOn(knex: Knex): ProviderDatabase {
  const database: ProviderDatabase = {
    execute: async (sql, params = []) => answered.parse(await knex.raw(sql, bindings.parse(params))).rows,
    transactional: (run) => (knex.isTransaction ? run(database) : knex.transaction((trx) => run(databaseOn(trx)))),
  };
  return database;
}
