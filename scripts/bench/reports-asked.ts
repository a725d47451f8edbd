import { createRequire } from "node:module";
import path from "node:path";
import { backend, type Knex } from "./reports-database.ts";

const require = createRequire(path.join(import.meta.dirname, "../../backend/package.json"));
const NOW = new Date("2026-12-15T05:00:00Z");

/** `firstMs`: after the books moved, with making the table; `p95Ms`: what a reader waits afterwards. */
export type Timed = { readonly name: string; readonly firstMs: number; readonly p95Ms: number };

const ASKED = [
  { name: "income, nation, quarter", unit: "VN", period: "2026-Q3", by: "unit" },
  { name: "income, nation, year", unit: "VN", period: "2026", by: "unit" },
  { name: "income, province, quarter", unit: "08", period: "2026-Q3", by: "unit" },
  { name: "income, commune, months", unit: "00004", period: "2026-Q3", by: "month" },
  { name: "income, nation, by channel", unit: "VN", period: "2026-Q3", by: "channel" },
  { name: "cooperatives, province", unit: "08", period: "2026-Q3", by: "cooperatives" },
  { name: "distribution, nation", unit: "VN", period: "2026-Q3", by: "distribution" },
  { name: "attention, province", unit: "08", period: "2026-Q3", by: "attention" },
] as const;

/** Each report once cold, then `requests` times. */
export async function askReports(knex: Knex, requests: number): Promise<readonly Timed[]> {
  const { findOrgUnit } = require("@cho-phien/vietnam/org-units");
  const { parsePeriod } = require("@cho-phien/reporting");
  const { unitName } = backend("officers/read-officers");
  const timed: Timed[] = [];
  for (const { name, unit: code, period: text, by } of ASKED) {
    const unit = findOrgUnit(code);
    const question = { unit: unitName(unit), period: parsePeriod(text), state: "open", onOwnMap: false, now: NOW };
    const read = async (): Promise<unknown> => {
      if (by === "distribution")
        return await backend("reports/distribution-report").readDistribution(knex, { ...question, by: null });
      if (by === "cooperatives")
        return await backend("reports/cooperatives-report").readCooperativesReport(knex, question);
      if (by === "attention")
        return await backend("reports/attention-report").readAttention(knex, {
          ...question,
          unit,
          kind: null,
          page: 1,
        });
      return await backend("reports/income-report").readIncomeReport(knex, {
        ...question,
        asked: { by, filters: new Map() },
      });
    };
    const firstMs = await timeOf(read);
    const times: number[] = [];
    for (let turn = 0; turn < requests; turn++) times.push(await timeOf(read));
    times.sort((one, other) => one - other);
    timed.push({ name, firstMs, p95Ms: times[Math.ceil(times.length * 0.95) - 1] ?? firstMs });
  }
  return timed;
}

/** The same quarter by province, from journals and postings alone. */
export async function straightFromPostings(knex: Knex): Promise<number> {
  const { parsePeriod } = require("@cho-phien/reporting");
  const { knownRows } = backend("periods/known-rows");
  return await timeOf(() => knownRows(knex, { period: parsePeriod("2026-Q3"), unit: "VN", asKnownOn: new Date() }));
}

async function timeOf(act: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await act();
  return Math.round(performance.now() - started);
}
