import { Pool } from "pg";
import { openLedgerDatabase } from "./ledger-database.ts";
import { catalogue } from "./search/catalogue.ts";
import { ENGINES, STOCK, type EngineSource } from "./search/engines.ts";
import { goldQueries, heldOutQueries, type GoldQuery } from "./search/gold.ts";
import { measureEngine, type Figures } from "./search/measure-engine.ts";
import { report } from "./search/report.ts";

/** How many products the catalogue holds when measured. */
const SIZES = (process.env.BENCH_PRODUCTS ?? "20000,100000").split(",").map(Number);
/** Medusa's own engine takes seconds per query with misspellings on: it is asked every so many queries of the same lists. */
const STOCK_EVERY = Number(process.env.BENCH_STOCK_EVERY ?? 40);
/** The engines measured, by name; all where none is named. */
const NAMES = (process.env.BENCH_ENGINES ?? "").split(",").filter((name) => name !== "");

/** How well and how fast each engine answers what people type, over the demo world and a generated catalogue. */
export async function run(): Promise<void> {
  const sources = ENGINES.filter(({ name }) => NAMES.length === 0 || NAMES.includes(name)).filter(isReachable);
  const database = await openLedgerDatabase("search_bench");
  // One session, so that what it holds is what one session holds; writing takes a second.
  const pool = new Pool({ connectionString: database.url, max: 2 });
  try {
    const table: Figures[] = [];
    for (const size of SIZES) {
      const entries = catalogue(size);
      for (const source of sources) {
        // The other's time grows with every row: minutes per query at the larger size.
        if (source.isSlow && size !== SIZES[0]) continue;
        console.log(`… ${source.name}, ${size} products`);
        const every = source.isSlow ? STOCK_EVERY : 1;
        const sets = { gold: sample(goldQueries(), every), heldOut: sample(heldOutQueries(), every) };
        const effort = { rounds: source.isSlow ? 1 : 3, isHostile: !source.isSlow };
        table.push(await measureEngine({ source, pool }, entries, { sets, effort }));
      }
    }
    report(table, STOCK);
  } finally {
    await pool.end();
    await database.close();
  }
}

function isReachable({ name, environment }: EngineSource): boolean {
  const missing = environment.filter((variable) => !process.env[variable]);
  if (missing.length > 0) console.log(`✗ ${name} is left out: ${missing.join(" and ")} not set`);
  return missing.length === 0;
}

function sample(queries: readonly GoldQuery[], every: number): readonly GoldQuery[] {
  return queries.filter((_, at) => at % every === 0);
}

await run();
