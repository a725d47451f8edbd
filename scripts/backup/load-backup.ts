import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import path from "node:path";
import { createGunzip } from "node:zlib";
import { Client } from "pg";
import { type Difference, differences, readFigures } from "./figures.ts";
import { firstDamaged } from "./files.ts";
import type { KeptTable, Manifest } from "./manifest.ts";
import { firstLivedIn, readMigrations, readTables } from "./tables.ts";

const ROWS_AT_ONCE = 2_000;

/** How a restore ended. Anything but "equal" left the database as it was. */
export type Restored =
  | { readonly kind: "equal" }
  | { readonly kind: "not_empty"; readonly table: string }
  | { readonly kind: "damaged"; readonly file: string }
  | { readonly kind: "other_build"; readonly missing: readonly string[]; readonly unknown: readonly string[] }
  | { readonly kind: "no_right" }
  | { readonly kind: "differs"; readonly differences: readonly Difference[] };

export type RestoreAsked = {
  readonly databaseUrl: string;
  readonly folder: string;
  readonly manifest: Manifest;
  readonly invariants: string;
};

/**
 * Loads a backup into a database that was migrated and holds nobody, in one transaction: all of it and equal to what it was,
 * or none of it. The guards sleep meanwhile, because they would take history for something that happens now.
 */
export async function loadBackup(asked: RestoreAsked): Promise<Restored> {
  const client = new Client({ connectionString: asked.databaseUrl });
  await client.connect();
  try {
    await client.query("begin");
    const restored = (await refusal(client, asked)) ?? (await loaded(client, asked));
    await client.query(restored.kind === "equal" ? "commit" : "rollback");
    if (restored.kind === "equal") await client.query("analyze");
    return restored;
  } finally {
    await client.end();
  }
}

async function refusal(client: Client, { manifest, folder }: RestoreAsked): Promise<Restored | null> {
  const table = await firstLivedIn(client);
  if (table !== null) return { kind: "not_empty", table };
  const done = new Set(await readMigrations(client));
  const wanted = new Set(manifest.migrations);
  const missing = manifest.migrations.filter((it) => !done.has(it));
  const unknown = [...done].filter((it) => !wanted.has(it));
  if (missing.length + unknown.length > 0) return { kind: "other_build", missing, unknown };
  const file = await firstDamaged(manifest.files, folder);
  if (file !== null) return { kind: "damaged", file };
  for (const kept of manifest.tables)
    if (!(await isAsWritten(kept, folder))) return { kind: "damaged", file: tableFile(kept) };
  const asleep = await client.query("savepoint asking").then(() => putToSleep(client));
  return asleep ? null : { kind: "no_right" };
}

/** Only a superuser, or a role that was granted it, may; most services that rent out a Postgres have such a role. */
async function putToSleep(client: Client): Promise<boolean> {
  return client.query("set local session_replication_role = replica").then(
    () => true,
    () => false,
  );
}

async function loaded(client: Client, { manifest, folder, invariants }: RestoreAsked): Promise<Restored> {
  for (const { name } of await readTables(client)) await client.query(`delete from ${client.escapeIdentifier(name)}`);
  for (const table of manifest.tables) await loadTable(client, table, folder);
  for (const [name, last] of Object.entries(manifest.sequences))
    if (last !== null) await client.query("select setval($1::regclass, $2)", [client.escapeIdentifier(name), last]);
  // Numbers of transactions belong to one cluster; here another transaction will have them (the guard of late postings).
  await client.query("update income_journal set txid = '0'");
  const names = manifest.tables.map(({ name }) => name);
  const found = differences(manifest.figures, await readFigures(client, names, invariants));
  return found.length === 0 ? { kind: "equal" } : { kind: "differs", differences: found };
}

const tableFile = ({ name }: KeptTable): string => `tables/${name}.jsonl.gz`;

/** Asked of every file before the first row is loaded: what changed on the way may be no value of its column at all. */
async function isAsWritten(table: KeptTable, folder: string): Promise<boolean> {
  const hash = createHash("sha256");
  let count = 0;
  try {
    for await (const line of linesOf(path.join(folder, tableFile(table)))) {
      hash.update(`${line}\n`);
      count += 1;
    }
  } catch {
    // Cut short or overwritten, it can't be unpacked.
    return false;
  }
  return count === table.rows && hash.digest("hex") === table.sha256;
}

async function loadTable(client: Client, kept: KeptTable, folder: string): Promise<void> {
  const table = client.escapeIdentifier(kept.name);
  const listed = kept.columns.map((it) => client.escapeIdentifier(it)).join(", ");
  await client.query(`create temporary table kept_row on commit drop as select ${listed} from ${table} with no data`);
  const put = `insert into ${table} (${listed}) overriding system value select * from unnest($1::kept_row[])`;
  let batch: string[] = [];
  for await (const line of linesOf(path.join(folder, tableFile(kept)))) {
    const row: unknown = JSON.parse(line);
    batch.push(String(row));
    if (batch.length < ROWS_AT_ONCE) continue;
    await client.query(put, [batch]);
    batch = [];
  }
  if (batch.length > 0) await client.query(put, [batch]);
  await client.query("drop table kept_row");
}

/** Node's own reader of lines ends them at U+2028 as well, which JSON lets stand inside a text. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const plain = createGunzip();
  const packed = createReadStream(file).on("error", (error) => plain.destroy(error));
  let rest = "";
  for await (const chunk of packed.pipe(plain).setEncoding("utf8")) {
    const [first = "", ...lines] = String(chunk).split("\n");
    if (lines.length === 0) {
      rest += first;
      continue;
    }
    yield rest + first;
    rest = lines.pop() ?? "";
    yield* lines;
  }
}
