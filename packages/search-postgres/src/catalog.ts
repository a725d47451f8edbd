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
function layoutOf({ columns, searched }: Plan): string {
  return JSON.stringify([
    columns.map(({ path, name, kind, isArray }) => [path, name, kind, isArray]),
    searched.map(({ path, tag, weightClass, isName, head }) => [path, tag, weightClass, isName, head]),
  ]);
}

async function dropTables(database: Database, { table }: Plan): Promise<void> {
  for (const name of [table, `${table}_terms`, `${table}_slips`])
    await rowsOf(database, `drop table if exists ${name}`);
}

/**
 * Documents, their words, and the vocabulary. `words` answers through its index alone and moves out of the row with the
 * document itself, so that ranking and counting many rows read little.
 */
function tablesOf({ table, columns }: Plan): readonly string[] {
  const types = columns.map((column) => `${column.name} ${typeOf(column)}`);
  const filtered = columns.filter(({ isFilterable }) => isFilterable);
  return [
    `create table if not exists ${table} (
       id text primary key, names tsvector not null, words tsvector not null, document jsonb not null
       ${types.map((type) => `, ${type}`).join("")}) with (toast_tuple_target = 1024)`,
    `alter table ${table} alter column names set storage main`,
    `create index if not exists ${table}_words on ${table} using gin (words)`,
    ...filtered.map(({ name, isArray }) =>
      isArray
        ? `create index if not exists ${table}_${name} on ${table} using gin (${name})`
        : `create index if not exists ${table}_${name} on ${table} (${name})`,
    ),
    `create table if not exists ${table}_terms (term text collate "C" primary key, docs integer not null)`,
    `create table if not exists ${table}_slips (slip text collate "C", term text collate "C", primary key (slip, term))`,
  ];
}

export function typeOf({ kind, isArray }: Column): string {
  const type = kind === "number" ? "float8" : kind;
  return isArray ? `${type}[]` : type;
}
