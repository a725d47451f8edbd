import { knex, type Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { Migration20261130050000 } from "../../../src/modules/sorted-locks/migrations/Migration20261130050000";
import { Migration20261130050200 } from "../../../src/modules/sorted-locks/migrations/Migration20261130050200";
import { SortedLocksProvider } from "../../../src/modules/sorted-locks/service";
import { freshDatabase } from "../../http/market/server";

/** A database that holds nothing but our locks. */
export async function lockDatabase(name: string): Promise<{ url: string; sql: Knex }> {
  const url = await freshDatabase(name);
  const sql = openOn(url);
  for (const { prototype } of [Migration20261130050000, Migration20261130050200]) {
    const migration: any = Object.create(prototype);
    migration.queries = [];
    await migration.up();
    for (const statement of migration.queries) await sql.raw(statement);
  }
  return { url, sql };
}

export function openOn(url: string): Knex {
  return knex({ client: "pg", connection: url, pool: { min: 0, max: 10 } });
}

export function locksOn(sql: Knex): SortedLocksProvider {
  return new SortedLocksProvider({ [ContainerRegistrationKeys.PG_CONNECTION]: sql });
}
