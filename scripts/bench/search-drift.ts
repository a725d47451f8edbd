import { Pool } from "pg";
import { readInvariants, runInvariants } from "../../backend/integration-tests/invariants.ts";
import path from "node:path";
import { BENCH_PASSWORD, withBackendMarket, type BackendMarket } from "./backend-market.ts";
import { type BenchDoor, must, signIn } from "./bench-door.ts";
import { dice } from "./search-drift/dice.ts";
import { readStage } from "./search-drift/stage.ts";
import { openStoppable, type Stoppable } from "./search-drift/stoppable.ts";
import { Trouble, type Counts } from "./search-drift/trouble.ts";
import { inMeilisearch, inPostgres, timeVisible, type Visible } from "./search-drift/visible.ts";

const CHANGES = Number(process.env.BENCH_CHANGES ?? 5_000);
const SEEDS = (process.env.BENCH_SEEDS ?? "1,2").split(",").map(Number);
/** How often in a run the whole backend is killed, the index built anew, and Meilisearch stopped. */
const DEATHS = 4;
const REBUILDS = 3;
const OUTAGES = 3;
/** Changes made while Meilisearch is away, and the least time it is. */
const UNHEARD = 100;
const AWAY_MS = 3_000;
const AIMS = { drifted: 0, visibleP95Ms: 2_000 };

type Run = Counts & {
  readonly seed: number;
  readonly deaths: number;
  readonly outages: number;
  readonly drifted: readonly number[];
};

/**
 * Thousands of changes past every event, while connections are cut, the backend is killed, Meilisearch is stopped, notes come
 * twice and the index is built anew; afterwards what is found must be what the database says, twice in a row. And how soon a
 * change is found. The market runs on Meilisearch where one is there.
 */
export async function run(): Promise<void> {
  const server = await openStoppable(process.env);
  if (!server)
    console.log("✗ Meilisearch is left out: set MEILISEARCH_HOST, or put the program meilisearch on the PATH");
  process.env.MEILISEARCH_HOST = server?.host ?? "";
  process.env.MEILISEARCH_API_KEY = server?.apiKey ?? "";
  try {
    await withBackendMarket(null, async (market) => {
      await market.startBackend("shared");
      const pool = new Pool({ connectionString: market.databaseUrl, application_name: "drift" });
      pool.on("error", () => undefined);
      try {
        const visible: Record<string, Visible> = { postgres: await timeVisible(pool, inPostgres(pool)) };
        if (server) visible.meilisearch = await timeVisible(pool, inMeilisearch(pool, server));
        const runs: Run[] = [];
        for (const seed of SEEDS) runs.push(await drift(pool, { market, server, seed }));
        report(visible, runs);
      } finally {
        await pool.end();
      }
    });
  } finally {
    await server?.close();
  }
}

type Given = { readonly market: BackendMarket; readonly server: Stoppable | null; readonly seed: number };

async function drift(pool: Pool, { market, server, seed }: Given): Promise<Run> {
  const trouble = new Trouble({ pool, dice: dice(seed), stage: await readStage(pool) });
  const dieAt = marks(DEATHS, 0.5);
  const rebuildAt = marks(REBUILDS, 0.2);
  const stopAt = marks(server ? OUTAGES : 0, 0.7);
  const operator = await operatorOf(market, pool);
  let deaths = 0;
  let outages = 0;
  for (let step = 0; trouble.counts.changes < CHANGES; step += 1) {
    await trouble.step();
    if (rebuildAt.delete(step)) await operator("POST", "/admin/search-desk/rebuild", {});
    if (server && stopAt.delete(step)) {
      await outage(server, trouble);
      outages += 1;
    }
    if (!dieAt.delete(step)) continue;
    await market.killBackend();
    // What changes while nobody keeps the index.
    for (let unseen = 0; unseen < 50; unseen += 1) await trouble.step();
    await market.startBackend("shared");
    deaths += 1;
  }
  await trouble.end();
  await untilQuiet(pool);
  const drifted: number[] = [];
  for (let round = 0; round < 2; round += 1) drifted.push(await driftNow(pool, operator));
  return { ...trouble.counts, seed, deaths, outages, drifted };
}

/** Meilisearch goes away in the middle of whatever it does, and comes back to changes it never heard of. */
async function outage(server: Stoppable, trouble: Trouble): Promise<void> {
  await server.off();
  const away = pause(AWAY_MS);
  for (let unheard = 0; unheard < UNHEARD; unheard += 1) await trouble.step();
  await away;
  await server.on();
}

/** Steps evenly spread over a run; a step is a change nine times in ten. */
function marks(count: number, phase: number): Set<number> {
  return new Set(Array.from({ length: count }, (_, at) => Math.floor(((at + phase) / count) * CHANGES)));
}

/** What the market's own comparison finds, and what the invariant says of the tables. */
async function driftNow(pool: Pool, operator: BenchDoor): Promise<number> {
  const before = await pool.query<{ id: string }>("select coalesce(max(id), 0)::text as id from search_check");
  await must(operator("POST", "/admin/search-desk/check", {}), "versions");
  const { rows } = await pool.query<{ drifted: number; checks: number }>(
    "select coalesce(sum(drifted), 0)::int as drifted, count(*)::int as checks from search_check where id > $1",
    [before.rows[0]?.id],
  );
  const read = await pool.query<{ count: number }>(
    "select count(*)::int as count from search_index where active_version is not null and deleted_at is null",
  );
  if ((rows[0]?.checks ?? 0) < (read.rows[0]?.count ?? 2)) throw new Error("An index was not compared");
  const file = path.join(import.meta.dirname, "../../backend/integration-tests/invariants.sql");
  const ours = readInvariants(file).filter(({ name }) => name.startsWith("L11"));
  const client = await pool.connect();
  const broken = await runInvariants(client, ours).finally(() => client.release());
  return (rows[0]?.drifted ?? 0) + broken.length;
}

/** Until nothing waits, neither changes that rest nor documents; sales and certificates that end by themselves included. */
async function untilQuiet(pool: Pool): Promise<void> {
  await pause(4_000);
  for (let tries = 0; tries < 1_500; tries += 1) {
    await pool.query("update search_change set due_at = now()");
    await pause(200);
    const { rows } = await pool.query<{ waiting: number }>(
      `select (select count(*) from search_change)::int + (select count(*) from search_index_version v
           join search_index i on i.id = v.search_index_id and v.deleted_at is null
           join search_dirty d on i.name like d.kind || '%'
           left join search_applied a on a.version_id = v.id and a.kind = d.kind and a.id = d.id
          where v.version >= i.active_version and (a.seq is null or a.seq < d.want_seq))::int as waiting`,
    );
    if (rows[0]?.waiting === 0) return;
  }
  throw new Error("The index never caught up");
}

/** Every kill of the backend ends no session: the operator's token is her own. */
async function operatorOf(market: BackendMarket, pool: Pool): Promise<BenchDoor> {
  const { rows } = await pool.query<{ email: string }>(`select email from "user" limit 1`);
  return signIn(market, "user/emailpass", { email: rows[0]?.email ?? "", password: BENCH_PASSWORD });
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

function report(visible: Readonly<Record<string, Visible>>, runs: readonly Run[]): void {
  console.table(runs.map(({ drifted, ...it }) => ({ ...it, drifted: drifted.join(" then ") })));
  console.table(visible);
  const pass =
    runs.every(({ drifted }) => drifted.every((it) => it === AIMS.drifted)) &&
    Object.values(visible).every(({ p95Ms }) => p95Ms <= AIMS.visibleP95Ms);
  console.log(JSON.stringify({ bench: "search-drift", visible, runs, aims: AIMS, pass }));
}

await run();
