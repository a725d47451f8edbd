import { createRequire } from "node:module";
import { FILE } from "./reports-calls.ts";
import { fillMonths, fillPeople, rebuild } from "./reports-fill.ts";
import { openReportsDatabase } from "./reports-database.ts";
import { afterNews, askReports, makeTables, straightFromPostings, type Timed } from "./reports-asked.ts";

/**
 * How long a reader waits for each report at each level, with a tenth of the postings and with all of them: a member's every tenth
 * month, then all her months. Beside it the same figure added up straight from the postings in the same run.
 */
const REQUESTS = Number(process.env.BENCH_REQUESTS ?? 40);
const SCALE = {
  members: Number(process.env.BENCH_MEMBERS ?? 100_000),
  cooperatives: Number(process.env.BENCH_COOPERATIVES ?? 2_000),
  months: 36,
};
const AIM_MS = 300;

const { findOrgUnit } = createRequire(import.meta.url)("@cho-phien/vietnam/org-units");
if (!findOrgUnit("VN")) throw new Error("packages/vietnam is not built");

type Round = {
  readonly postings: number;
  readonly rollupRowsDifferent: number;
  readonly refreshSeconds: number;
  readonly tablesMs: Readonly<Record<string, number>>;
  readonly staleMs: number;
  readonly reports: readonly Timed[];
  readonly straightMs: number;
  readonly memoryMb: number;
};

const database = await openReportsDatabase("reports_bench");
const rounds: Round[] = [];
try {
  const { knex } = database;
  await fillPeople(knex, SCALE);
  for (const part of ["tenth", "rest"] as const) {
    const started = performance.now();
    const postings = await fillMonths(knex, { ...SCALE, part });
    const rollupRowsDifferent = await rebuild(knex);
    console.log(`${postings} postings filled and rebuilt in ${Math.round((performance.now() - started) / 1000)} s`);
    const made = await makeTables(knex);
    console.log(`all tables of the Union's first pages made in ${made.refreshSeconds} s`);
    const reports = await askReports(knex, REQUESTS);
    const staleMs = await afterNews(knex);
    const straightMs = await straightFromPostings(knex);
    const memoryMb = Math.round(process.resourceUsage().maxRSS / 1024);
    rounds.push({ postings, rollupRowsDifferent, ...made, reports, staleMs, straightMs, memoryMb });
    console.table(reports);
    console.log(`a nation's quarter straight from the postings: ${straightMs} ms; this process at most ${memoryMb} MB`);
  }
} finally {
  await database.close();
}
const [few, many] = rounds;
const pages = many?.reports.filter((it) => it.name !== FILE) ?? [];
const slowestP95Ms = Math.max(...(pages.length > 0 ? pages.map((it) => it.p95Ms) : [Number.POSITIVE_INFINITY]));
const growth = Math.max(
  ...(many?.reports ?? []).map(({ p50Ms }, place) => p50Ms / Math.max(1, few?.reports[place]?.p50Ms ?? 1)),
);
const differing = rounds.reduce((sum, it) => sum + it.rollupRowsDifferent, 0);
console.log(
  JSON.stringify({
    name: "reports",
    pass: Math.max(slowestP95Ms, many?.staleMs ?? AIM_MS) < AIM_MS && differing === 0,
    ...SCALE,
    slowestP95Ms,
    growthOfMedian: Math.round(growth * 100) / 100,
    rounds,
  }),
);
