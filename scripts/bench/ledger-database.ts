import { readdirSync } from "node:fs";
import path from "node:path";
import { Client } from "pg";
import { openServer } from "./bench-server.ts";

export type LedgerDatabase = { readonly client: Client; readonly url: string; readonly close: () => Promise<void> };

type Migration = { up: () => Promise<void>; addSql: (sql: string) => void };

const MIGRATIONS = path.join(import.meta.dirname, "../../backend/src/modules/income/migrations");

/**
 * A database with empty books, on the server BENCH_SERVER names (postgres://…/postgres) or on one of its own in a
 * temporary folder. Its settings are the server's: commits wait for the disk.
 */
export async function openLedgerDatabase(name: string): Promise<LedgerDatabase> {
  const server = await openServer("ledger-bench");
  const admin = await connected(server.url);
  await admin.query(`drop database if exists ${name} with (force)`);
  await admin.query(`create database ${name}`);
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  const client = await connected(url.href);
  for (const statement of await incomeSchema()) await client.query(statement);
  const close = async () => {
    await client.end();
    await admin.query(`drop database if exists ${name} with (force)`);
    await admin.end();
    await server.stop();
  };
  return { client, url: url.href, close };
}

async function connected(connectionString: string): Promise<Client> {
  const client = new Client({ connectionString });
  await client.connect();
  return client;
}

/** The statements of the income module's migrations, in their order. */
async function incomeSchema(): Promise<readonly string[]> {
  const statements: string[] = [];
  for (const file of readdirSync(MIGRATIONS).sort()) {
    const exported: Record<string, { prototype: Migration }> = await import(path.join(MIGRATIONS, file));
    const [migration] = Object.values(exported);
    if (!migration) throw new Error(`${file} exports no migration`);
    const said: Migration = Object.create(migration.prototype);
    said.addSql = (sql) => void statements.push(sql);
    await said.up();
  }
  return statements;
}
