import { createRequire } from "node:module";
import { fill, type Scale } from "./reports-fill.ts";
import { openReportsDatabase } from "./reports-database.ts";
import { askReports, straightFromPostings, type Timed } from "./reports-asked.ts";

/**
 * How fast a report of each level reads, and whether that grows with the number of orders: the same cooperatives, members and
 * months with one, then ten times the postings. Beside it the same figure added up straight from the postings in the same run.
 */
const POSTINGS = (process.env.BENCH_POSTINGS ?? "1000000,10000000").split(",").map(Number);
const REQUESTS = Number(process.env.BENCH_REQUESTS ?? 40);
const MEMBERS = Number(process.env.BENCH_MEMBERS ?? 100_000);
const COOPERATIVES = Number(process.env.BENCH_COOPERATIVES ?? 2_000);
const AIM_MS = 300;

const { findOrgUnit } = createRequire(import.meta.url)("@cho-phien/vietnam/org-units");
if (!findOrgUnit("VN")) throw new Error("packages/vietnam is not built");

const database = await openReportsDatabase("reports_bench");
const rounds: {
  readonly postings: number;
  readonly reports: readonly Timed[];
  readonly straightMs: number;
  readonly memoryMb: number;
}[] = [];
try {
  let loaded = 0;
  for (const postings of POSTINGS) {
    const scale: Scale = {
      members: MEMBERS,
      cooperatives: COOPERATIVES,
      months: 36,
      postings: postings - loaded,
      isFirst: loaded === 0,
    };
    const started = performance.now();
    await fill(database.knex, scale);
    console.log(`${postings} postings filled in ${Math.round((performance.now() - started) / 1000)} s`);
    loaded = postings;
    const reports = await askReports(database.knex, REQUESTS);
    const straightMs = await straightFromPostings(database.knex);
    const memoryMb = Math.round(process.memoryUsage().rss / 1_048_576);
    rounds.push({ postings, reports, straightMs, memoryMb });
    for (const it of reports)
      console.log(`${postings} postings · ${it.name}: first ${it.firstMs} ms, then p95 ${it.p95Ms} ms`);
    console.log(
      `${postings} postings · a nation's quarter straight from the postings: ${straightMs} ms; this process ${memoryMb} MB`,
    );
  }
} finally {
  await database.close();
}
const last = rounds.at(-1);
const slowest = Math.max(...(last?.reports.map((it) => it.p95Ms) ?? [Number.POSITIVE_INFINITY]));
console.log(
  JSON.stringify({
    name: "reports",
    members: MEMBERS,
    cooperatives: COOPERATIVES,
    rounds,
    slowestP95Ms: slowest,
    pass: slowest < AIM_MS,
  }),
);
