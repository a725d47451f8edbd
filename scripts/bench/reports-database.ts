import { createRequire } from "node:module";
import { readdirSync } from "node:fs";
import path from "node:path";
import { openServer } from "./bench-server.ts";

const require = createRequire(path.join(import.meta.dirname, "../../backend/package.json"));
// The backend's own sources are CommonJS for Medusa; they are compiled as they are read.
require("ts-node").register({ transpileOnly: true, project: require.resolve("./tsconfig.json") });

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
  const server = await openServer("reports-bench", ["work_mem=64MB"]);
  const { knex: open } = require("@medusajs/framework/mikro-orm/knex");
  const admin: Knex = open({ client: "pg", connection: server.url });
  await admin.raw(`drop database if exists ${name} with (force)`);
  await admin.raw(`create database ${name}`);
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  const knex: Knex = open({ client: "pg", connection: url.href, pool: { min: 1, max: 1 } });
  for (const module of ["cooperative", "consignment", "union", "income"])
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
