import { Pool } from "pg";
import { openLedgerDatabase } from "./ledger-database.ts";
import { catalogue, type Entry } from "./search/catalogue.ts";
import { engines, fill, listing, plainly, type Engine } from "./search/engines.ts";
import { goldQueries, type GoldQuery } from "./search/gold.ts";
import { judge, mean, quantile, type Judged } from "./search/measure.ts";

/** How many products the catalogue holds when measured. */
const SIZES = (process.env.BENCH_PRODUCTS ?? "20000,100000").split(",").map(Number);
/** Medusa's own engine takes seconds per query with misspellings on: it is asked every so many queries of the same list. */
const STOCK_EVERY = Number(process.env.BENCH_STOCK_EVERY ?? 40);
const STOCK = "search-postgres";
const ROUNDS = 3;
const AIMS = { precision: 0.95, classPrecision: 0.85, p50: 5, p99: 40, timesFaster: 50 };

type Figures = {
  readonly engine: string;
  readonly products: number;
  readonly queries: number;
  readonly precision: number;
  readonly ndcg: number;
  readonly classes: Readonly<Record<string, number>>;
  readonly emptyShare: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly indexSeconds: number;
  readonly megabytes: number;
};

/** How well and how fast each engine answers what people type, over the demo world and a generated catalogue. */
export async function run(): Promise<void> {
  const database = await openLedgerDatabase("search_bench");
  const pool = new Pool({ connectionString: database.url });
  try {
    const table: Figures[] = [];
    for (const size of SIZES) {
      const entries = catalogue(size);
      for (const engine of await engines(pool)) {
        // At the larger size only ours is of interest: the other's time grows with every row.
        if (engine.name === STOCK && size !== SIZES[0]) continue;
        table.push(await measure(pool, engine, entries));
      }
    }
    report(table);
  } finally {
    await pool.end();
    await database.close();
  }
}

async function measure(pool: Pool, engine: Engine, entries: readonly Entry[]): Promise<Figures> {
  const indexMs = await fill(engine, entries);
  await pool.query("analyze");
  const gold = engine.name === STOCK ? goldQueries().filter((_, at) => at % STOCK_EVERY === 0) : goldQueries();
  const judged = await answers(engine, entries, gold);
  const times = await timesOf(engine, gold, engine.name === STOCK ? 1 : ROUNDS);
  const classes = new Map<string, number[]>();
  for (const { of, precision } of judged) classes.set(of, [...(classes.get(of) ?? []), precision]);
  return {
    engine: engine.name,
    products: entries.length,
    queries: gold.length,
    precision: round(mean(judged.map(({ precision }) => precision))),
    ndcg: round(mean(judged.map(({ ndcg }) => ndcg))),
    classes: Object.fromEntries([...classes].map(([name, values]) => [name, round(mean(values))])),
    emptyShare: round(mean(judged.map(({ isEmpty }) => (isEmpty ? 1 : 0)))),
    p50Ms: round(quantile(times, 0.5)),
    p99Ms: round(quantile(times, 0.99)),
    indexSeconds: round(indexMs / 1_000),
    megabytes: await sizeOf(pool, engine),
  };
}

async function answers(
  engine: Engine,
  entries: readonly Entry[],
  gold: readonly GoldQuery[],
): Promise<readonly Judged[]> {
  const truths = entries.map(({ truth }) => truth);
  const byId = new Map(entries.map(({ document, truth }) => [document.id, truth]));
  const judged: Judged[] = [];
  for (const query of gold) {
    const { hits } = await engine.provider.search(plainly(query.q, engine));
    judged.push(
      judge(
        query,
        hits.flatMap(({ id }) => byId.get(id) ?? []),
        truths,
      ),
    );
  }
  return judged;
}

async function timesOf(engine: Engine, gold: readonly GoldQuery[], rounds: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    for (const { q } of gold) {
      const start = performance.now();
      await engine.provider.search(listing(q, engine));
      // The first round warms plans and caches.
      if (round > 0) times.push(performance.now() - start);
    }
  }
  return times;
}

/** What the engine's tables and indexes take on disk, which is also what they want of the server's memory. */
async function sizeOf(pool: Pool, { name }: Engine): Promise<number> {
  const { rows } = await pool.query(
    `select coalesce(sum(pg_total_relation_size(oid)), 0)::bigint as bytes from pg_class
     where relkind = 'r' and relname like $1`,
    [name === STOCK ? "search\\_pg\\_%" : "vi\\_bench%"],
  );
  return Math.round(Number(rows[0]?.bytes ?? 0) / 1_000_000);
}

function report(table: readonly Figures[]): void {
  console.table(table.map(({ classes: _, ...row }) => row));
  console.table(Object.fromEntries(table.map((row) => [`${row.engine} ${row.products}`, row.classes])));
  const [ours, stock] = [table.find(({ engine }) => engine !== STOCK), table.find(({ engine }) => engine === STOCK)];
  const isMet = ours !== undefined && meets(ours);
  const timesFaster = ours && stock ? round(stock.p50Ms / ours.p50Ms) : null;
  const pass = isMet && timesFaster !== null && timesFaster >= AIMS.timesFaster;
  console.log(JSON.stringify({ bench: "search", aims: AIMS, pass, timesFaster, table }));
}

function meets({ precision, classes, p50Ms, p99Ms }: Figures): boolean {
  const weakest = Math.min(...Object.values(classes));
  return precision >= AIMS.precision && weakest >= AIMS.classPrecision && p50Ms <= AIMS.p50 && p99Ms <= AIMS.p99;
}

function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}

await run();
