import type { Pool, PoolClient } from "pg";

type Rows = Record<string, unknown>[];
export type BenchDatabase = {
  execute: (sql: string, params?: unknown[]) => Promise<Rows>;
  transactional: <Result>(run: (database: BenchDatabase) => Promise<Result>) => Promise<Result>;
};

/** What Medusa hands a search provider, on a plain pool: `?` becomes `$1`. */
export function databaseOn(pool: Pool | PoolClient): BenchDatabase {
  const database: BenchDatabase = {
    execute: async (sql, params = []) => {
      let at = 0;
      const { rows } = await pool.query(
        sql.replace(/\?/g, () => `$${++at}`),
        params,
      );
      return rows;
    },
    transactional: async (run) => {
      if (!("connect" in pool) || "release" in pool) return run(database);
      const client = await pool.connect();
      try {
        await client.query("begin");
        const result = await run(databaseOn(client));
        await client.query("commit");
        return result;
      } catch (error) {
        await client.query("rollback");
        throw error;
      } finally {
        client.release();
      }
    },
  };
  return database;
}
