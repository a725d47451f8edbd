import type { Client } from "pg";

/**
 * Left out: what each database makes for itself. The search index is filled anew from the goods; migrations are compared, not
 * copied; a lock belongs to a process that is gone.
 */
const LEFT_OUT =
  /^(search_(index|postgres_vietnam|applied|dirty|change|check)\w*|(mikro_orm|link_module|script)_migrations|held_lock)$/;

export type Table = { readonly name: string; readonly columns: readonly string[] };

/** Every table that is backed up, with the columns that are written and not computed, in their order. */
export async function readTables(client: Client): Promise<readonly Table[]> {
  const { rows } = await client.query<Table>(
    `select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns from pg_class c
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' group by 1 order by 1`,
  );
  const indexes = await indexTables(client);
  return rows.filter(({ name }) => !LEFT_OUT.test(name) && !indexes.has(name));
}

/** The embedded engine keeps each version of an index in a table of its own. */
async function indexTables(client: Client): Promise<ReadonlySet<string>> {
  const { rows: known } = await client.query("select to_regclass('search_postgres_vietnam_index') is not null as is");
  if (!known[0]?.is) return new Set();
  const { rows } = await client.query<{ name: string }>(
    "select plan ->> 'table' as name from search_postgres_vietnam_index",
  );
  return new Set(rows.map(({ name }) => name));
}

/** Names of the migrations that were run, the framework's and ours. */
export async function readMigrations(client: Client): Promise<readonly string[]> {
  const { rows: known } = await client.query("select to_regclass('mikro_orm_migrations') is not null as is");
  if (!known[0]?.is) return [];
  const { rows } = await client.query<{ name: string }>("select distinct name from mikro_orm_migrations order by 1");
  return rows.map(({ name }) => name);
}

/** Each sequence of ours with its last value; null where none was drawn. */
export async function readSequences(client: Client): Promise<Record<string, string | null>> {
  const { rows } = await client.query<{ name: string; last: string | null }>(
    `select sequencename as name, last_value::text as last from pg_sequences
      where schemaname = 'public' and sequencename <> 'search_seq' order by 1`,
  );
  return Object.fromEntries(rows.map(({ name, last }) => [name, last]));
}

/** Tables whose rows mean that somebody lives in this database; a migrated one without them counts as empty. */
const LIVED_IN = [
  "user",
  "api_key",
  "cooperative",
  "member",
  "product",
  "customer",
  "order",
  "income_journal",
] as const;

/** The first of those that holds anything, or null for an empty database. */
export async function firstLivedIn(client: Client): Promise<string | null> {
  for (const name of LIVED_IN) {
    const table = client.escapeIdentifier(name);
    const { rows: known } = await client.query("select to_regclass($1) is not null as is", [table]);
    if (known[0]?.is && (await client.query(`select from ${table} limit 1`)).rowCount) return name;
  }
  return null;
}
