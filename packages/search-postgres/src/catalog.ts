import { isRecord } from "@cho-phien/search";
import type { SearchTypes } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { rowsOf, type Database } from "./database";
import { IDENTIFIER } from "./identifier";
import type { Column, Plan } from "./plan";

const CATALOG = "search_postgres_vietnam_index";

/** Which indexes there are and how each is laid out. */
export async function prepareCatalog(database: Database): Promise<void> {
  await rowsOf(
    database,
    `create table if not exists ${CATALOG} (
       name text primary key, plan jsonb not null,
       created_at timestamptz not null default now(), updated_at timestamptz not null default now())`,
  );
}

/** The plan an index was made with; throws when there is no such index. */
export async function planStored(database: Database, name: string): Promise<Plan> {
  const plan = await findPlan(database, name);
  if (plan) return plan;
  throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no search index "${name}" (${IDENTIFIER})`);
}

export async function findPlan(database: Database, name: string): Promise<Plan | null> {
  const [row] = await rowsOf(database, `select plan from ${CATALOG} where name = ?`, [name]);
  return row ? parsePlan(row.plan) : null;
}

/** Only this file writes plans, in this shape. */
function parsePlan(stored: unknown): Plan | null {
  const plan: unknown = typeof stored === "string" ? JSON.parse(stored) : stored;
  return isPlan(plan) ? plan : null;
}

function isPlan(plan: unknown): plan is Plan {
  return (
    isRecord(plan) && typeof plan.table === "string" && Array.isArray(plan.columns) && Array.isArray(plan.searched)
  );
}

/** Makes the index, anew where its layout changed. */
export async function makeIndex(database: Database, name: string, plan: Plan): Promise<void> {
  const held = await findPlan(database, name);
  if (held && layoutOf(held) !== layoutOf(plan)) await dropTables(database, held);
  for (const statement of tablesOf(plan)) await rowsOf(database, statement);
  await rowsOf(
    database,
    `insert into ${CATALOG} (name, plan) values (?, ?::jsonb)
     on conflict (name) do update set plan = excluded.plan, updated_at = now()`,
    [name, JSON.stringify(plan)],
  );
}

export async function dropIndex(database: Database, name: string): Promise<void> {
  const plan = await findPlan(database, name);
  if (!plan) return;
  await dropTables(database, plan);
  await rowsOf(database, `delete from ${CATALOG} where name = ?`, [name]);
}

export async function listIndexes(database: Database): Promise<SearchTypes.SearchIndexInfo[]> {
  const rows = await rowsOf(database, `select name, plan, created_at, updated_at from ${CATALOG} order by name`);
  const infos: SearchTypes.SearchIndexInfo[] = [];
  for (const row of rows) {
    const plan = parsePlan(row.plan);
    if (!plan) continue;
    const [counted] = await rowsOf(database, `select count(*)::int as count from ${plan.table}`);
    infos.push({
      name: String(row.name),
      provider: IDENTIFIER,
      document_count: Number(counted?.count ?? 0),
      created_at: new Date(String(row.created_at)),
      updated_at: new Date(String(row.updated_at)),
    });
  }
  return infos;
}

/** What decides the stored rows; ranking and leniency may change without writing them again. */
function layoutOf({ layout, columns, searched }: Plan): string {
  return JSON.stringify([
    layout,
    columns.map(({ path, name, kind, isArray }) => [path, name, kind, isArray]),
    searched.map(({ path, tag, weightClass, isName, head }) => [path, tag, weightClass, isName, head]),
  ]);
}

async function dropTables(database: Database, { table }: Plan): Promise<void> {
  for (const name of allTables(table)) await rowsOf(database, `drop table if exists ${name}`);
}

export function allTables(table: string): readonly string[] {
  return [table, `${table}_names`, `${table}_terms`, `${table}_slips`];
}

/** Every twentieth row changed, not every fifth: until then each count reads the table beside the index that answered. */
const TIDIED_SOON = [
  "autovacuum_vacuum_insert_scale_factor = 0.05",
  "autovacuum_vacuum_scale_factor = 0.05",
  "autovacuum_analyze_scale_factor = 0.05",
].join(", ");

/**
 * What autovacuum does within minutes of many changes, at once: an index that was just filled answers as fast as it will.
 * Call outside of any transaction.
 */
export async function tidyTables(database: Database, { table }: Plan): Promise<void> {
  await rowsOf(database, `vacuum (analyze) ${allTables(table).join(", ")}`);
}

/**
 * Documents with their words, what ranks them, and the vocabulary. Counting reads many rows, so the first table's are
 * narrow: words (which answer through their index alone) and the document itself move out of them, columns never do. What
 * ranks is read of few, and would be unpacked for every look at it if it were stored compressed.
 */
function tablesOf({ table, columns }: Plan): readonly string[] {
  const types = columns.map((column) => `, ${column.name} ${typeOf(column)}`);
  const packed = columns.filter(({ kind, isArray }) => kind === "text" || isArray);
  const inRow = ["id", ...packed.map(({ name }) => name)].map((name) => `alter column ${name} set storage main`);
  const filtered = columns.filter(({ isFilterable }) => isFilterable);
  return [
    `create table if not exists ${table} (id text primary key, words tsvector not null, document jsonb not null
       ${types.join("")}) with (toast_tuple_target = 512)`,
    `alter table ${table} ${inRow.join(", ")}`,
    `alter table ${table} set (${TIDIED_SOON})`,
    `create index if not exists ${table}_words on ${table} using gin (words)`,
    ...filtered.map(({ name, isArray }) =>
      isArray
        ? `create index if not exists ${table}_${name} on ${table} using gin (${name})`
        : `create index if not exists ${table}_${name} on ${table} (${name})`,
    ),
    `create table if not exists ${table}_names (id text primary key, names tsvector not null)`,
    `alter table ${table}_names alter column names set storage external`,
    `create table if not exists ${table}_terms (term text collate "C" primary key, docs integer not null)`,
    `create table if not exists ${table}_slips (slip text collate "C", term text collate "C", primary key (slip, term))`,
  ];
}

export function typeOf({ kind, isArray }: Column): string {
  const type = kind === "number" ? "float8" : kind;
  return isArray ? `${type}[]` : type;
}
