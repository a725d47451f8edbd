/** What a provider is given by Medusa: statements with `?` for each parameter. */
export type Database = {
  execute: (sql: string, params?: unknown[]) => Promise<unknown[]>;
  transactional?: <Result>(run: (database: Database) => Promise<Result>) => Promise<Result>;
};

export type Row = Readonly<Record<string, unknown>>;

/** The rows of a statement. Parameters are strings, numbers and booleans only: every driver binds those alike. */
export async function rowsOf(
  database: Database,
  sql: string,
  params: readonly (string | number | boolean)[] = [],
): Promise<readonly Row[]> {
  const rows = await database.execute(sql, [...params]);
  return rows.filter((row): row is Row => typeof row === "object" && row !== null);
}

export async function inTransaction<Result>(
  database: Database,
  run: (database: Database) => Promise<Result>,
): Promise<Result> {
  return database.transactional ? database.transactional(run) : run(database);
}

/** One writer at a time per index: counts in the vocabulary are sums, and two writers could lock each other out. */
export async function lockIndex(database: Database, name: string): Promise<void> {
  await rowsOf(database, "select pg_advisory_xact_lock(hashtextextended(?, 7))", [`search-postgres-vietnam:${name}`]);
}
