import { createHash } from "node:crypto";
import { createWriteStream, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { PhotoStore } from "@cho-phien/photo";
import { Client } from "pg";
import { readFigures } from "./figures.ts";
import { copyFiles } from "./files.ts";
import type { KeptTable, Manifest } from "./manifest.ts";
import { readMigrations, readSequences, readTables, type Table } from "./tables.ts";

const ROWS_AT_ONCE = 2_000;

export type BackupAsked = {
  readonly databaseUrl: string;
  /** Where it is written; must not be there yet. */
  readonly folder: string;
  readonly pictures: PhotoStore;
  /** invariants.sql */
  readonly invariants: string;
  readonly now: Date;
};

/**
 * Writes the whole market as it stands at one instant: every row of one snapshot, then the pictures, which are placed before
 * a row names them and never change. Made under another name and renamed when whole. The market may go on meanwhile.
 */
export async function writeBackup(asked: BackupAsked): Promise<Manifest> {
  const fresh = `${asked.folder}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(path.join(fresh, "tables"), { recursive: true, mode: 0o700 });
  const client = new Client({ connectionString: asked.databaseUrl });
  await client.connect();
  try {
    await client.query("begin isolation level repeatable read read only");
    const told = await copyDatabase(client, fresh, asked.invariants);
    await client.query("commit");
    const files = await copyFiles(asked.pictures, fresh);
    const manifest: Manifest = { format: 1, madeAt: asked.now.toISOString(), ...told, files };
    writeFileSync(path.join(fresh, "manifest.json"), `${JSON.stringify(manifest, null, 1)}\n`, { mode: 0o600 });
    renameSync(fresh, asked.folder);
    return manifest;
  } finally {
    await client.end();
    rmSync(fresh, { recursive: true, force: true });
  }
}

async function copyDatabase(client: Client, folder: string, invariants: string) {
  const tables: KeptTable[] = [];
  for (const table of await readTables(client)) tables.push(await copyTable(client, table, folder));
  const names = tables.map(({ name }) => name);
  return {
    migrations: await readMigrations(client),
    tables,
    sequences: await readSequences(client),
    figures: await readFigures(client, names, invariants),
  };
}

async function copyTable(client: Client, { name, columns }: Table, folder: string): Promise<KeptTable> {
  const hash = createHash("sha256");
  let rows = 0;
  async function* lines() {
    for await (const row of rowsOf(client, { name, columns })) {
      const line = `${JSON.stringify(row)}\n`;
      hash.update(line);
      rows += 1;
      yield line;
    }
  }
  const file = createWriteStream(path.join(folder, "tables", `${name}.jsonl.gz`), { mode: 0o600 });
  await pipeline(Readable.from(lines()), createGzip({ level: 4 }), file);
  return { name, columns, rows, sha256: hash.digest("hex") };
}

/** A row as Postgres writes and reads it loses nothing of any type. */
async function* rowsOf(client: Client, { name, columns }: Table): AsyncGenerator<string> {
  const listed = columns.map((it) => client.escapeIdentifier(it)).join(", ");
  await client.query(
    `declare kept no scroll cursor for select row(${listed})::text as row from ${client.escapeIdentifier(name)}`,
  );
  for (;;) {
    const { rows } = await client.query<{ row: string }>(`fetch ${ROWS_AT_ONCE} from kept`);
    if (rows.length === 0) break;
    for (const { row } of rows) yield row;
  }
  await client.query("close kept");
}
