import { createRequire } from "node:module";
import path from "node:path";
import { callsOf, income, type Level, NOW } from "./reports-calls.ts";
import { backend, type Knex } from "./reports-database.ts";

const require = createRequire(path.join(import.meta.dirname, "../../backend/package.json"));
const { findOrgUnit } = require("@cho-phien/vietnam/org-units");
const { parsePeriod } = require("@cho-phien/reporting");

/** `firstMs`: with making what it is read from, where the job doesn't; the others: what a reader waits afterwards. */
export type Timed = {
  readonly name: string;
  readonly level: Level;
  readonly firstMs: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
};

/** Each report of each level once, then `requests` times. */
export async function askReports(knex: Knex, requests: number): Promise<readonly Timed[]> {
  const timed: Timed[] = [];
  for (const { name, level, read } of await callsOf(knex)) {
    const firstMs = await timeOf(read);
    const times: number[] = [];
    for (let turn = 0; turn < requests; turn++) times.push(await timeOf(read));
    times.sort((one, other) => one - other);
    const at = (part: number) => times[Math.ceil(times.length * part) - 1] ?? firstMs;
    timed.push({ name, level, firstMs, p50Ms: at(0.5), p95Ms: at(0.95) });
  }
  return timed;
}

/** What the job does at first: every table of the Union's first pages. */
export async function makeTables(knex: Knex) {
  await knex.raw("truncate report_table, report_cell, report_work");
  const started = performance.now();
  await backend("reports/table/refresh-tables").refreshTables(knex, NOW);
  const refreshSeconds = Math.round((performance.now() - started) / 100) / 10;
  const { rows } = await knex.raw(
    "select breakdown || '/' || frame as name, max(took_ms)::int as ms from report_table group by 1 order by 1",
  );
  const tablesMs = Object.fromEntries(rows.map(({ name, ms }) => [String(name), Number(ms)]));
  return { refreshSeconds, tablesMs };
}

/**
 * The nation's quarter right after a book moved on in it, before the job came by: read as it stood when the tables were made a moment
 * ago, by the clock that made them.
 */
export async function afterNews(knex: Knex): Promise<number> {
  await knex.raw("update report_month set version = nextval('report_version') where month = '2026-09-01'");
  const nation = { knex, level: "nation", unit: findOrgUnit("VN"), now: new Date() } as const;
  return await timeOf(income(nation, "unit").read);
}

/** The same quarter by province, from journals and postings alone. */
export async function straightFromPostings(knex: Knex): Promise<number> {
  const { knownRows } = backend("periods/known-rows");
  return await timeOf(() => knownRows(knex, { period: parsePeriod("2026-Q3"), unit: "VN", asKnownOn: new Date() }));
}

async function timeOf(act: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await act();
  return Math.round((performance.now() - started) * 10) / 10;
}
