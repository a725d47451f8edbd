import { Client } from "pg";
import { ROUTE_DOORS } from "../../backend/src/api/doors/policy.ts";
import { BENCH_PASSWORD, type BackendMarket, withBackendMarket } from "./backend-market.ts";
import { type BenchDoor, doorOf, signIn } from "./bench-door.ts";
import { type Call, callsOf, requireRows } from "./coop-lists-calls.ts";
import { drawPattern, grow, managerDoor, NOTHING, type Size, thingsAt } from "./coop-lists-seed.ts";
import { countStatements } from "./statement-count.ts";

const REQUESTS = Number(process.env.BENCH_REQUESTS ?? 40);
const WARM = 5;
const SMALL: Size = { goods: 20, consignments: 100, members: 20, lots: 20, runs: 2, sales: 40 };
const LARGE: Size = {
  ...{
    goods: Number(process.env.BENCH_GOODS ?? 2_000),
    consignments: Number(process.env.BENCH_CONSIGNMENTS ?? 10_000),
  },
  ...{ members: 200, lots: 500, runs: 24, sales: 2_000 },
};
const AIMS = { p95Ms: 200 };

type Figures = {
  readonly list: string;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly statements: number;
  readonly statementsAtFirst: number;
  readonly status: number;
  /** p50 over that of the cheapest question a signed-in person can ask. */
  readonly toMe: number;
};

const ROUTES = Object.keys(ROUTE_DOORS).filter((route) => ROUTE_DOORS[route] === "cooperative");

/**
 * How long does each list of the cooperative's door take, and how many statements does it need, in a cooperative with
 * 2,000 goods and 10,000 consignments? The statements are counted in a small cooperative first: a list of any length
 * must cost the same. Beside them the same run asks /health, /coop/me and Medusa's own lists of the same data.
 */
export async function run(): Promise<void> {
  const pass = await withBackendMarket("suoi-truc", async (market) => {
    const client = new Client({ connectionString: market.databaseUrl });
    await client.connect();
    await client.query("set log_statement = 'none'");
    try {
      return await measureMarket(market, client);
    } finally {
      await client.end();
    }
  });
  process.exitCode = pass ? 0 : 1;
}

async function measureMarket(market: BackendMarket, client: Client): Promise<boolean> {
  requireRows(ROUTES);
  await market.startBackend("shared");
  const pattern = await drawPattern(market, client);
  await market.stopBackend();
  await grow(client, pattern, { from: NOTHING, to: SMALL });
  await market.startBackend("server");
  const door = await managerDoor(market, client);
  const small = await counted(market, door, callsOf(ROUTES, await thingsAt(client, pattern, SMALL)));
  const began = performance.now();
  await grow(client, pattern, { from: SMALL, to: LARGE });
  console.log(`${LARGE.goods} goods and ${LARGE.consignments} consignments in ${seconds(began)} s`);
  const calls = callsOf(ROUTES, await thingsAt(client, pattern, LARGE));
  const large = await counted(market, door, calls);
  return report(await timedAll(market, { door, calls, small, large }));
}

type Counts = ReadonlyMap<string, number>;

function counted(market: BackendMarket, door: BenchDoor, calls: readonly Call[]): Promise<Counts> {
  return countStatements(market, new Map(calls.map(({ name, path }) => [name, () => door("GET", path)])));
}

type Timed = Readonly<{ door: BenchDoor; calls: readonly Call[]; small: Counts; large: Counts }>;

async function timedAll(market: BackendMarket, { door, calls, small, large }: Timed) {
  const operator = await signIn(market, "user/emailpass", {
    email: "vanhanh@chophien.example",
    password: BENCH_PASSWORD,
  });
  const beside = [
    { name: "/health", door: doorOf(market, {}), path: "/health" },
    { name: "/admin/products?limit=20", door: operator, path: "/admin/products?limit=20" },
    { name: "/admin/orders?limit=20", door: operator, path: "/admin/orders?limit=20" },
  ];
  const me = await timed(() => door("GET", "/coop/me"));
  const rows: Figures[] = [];
  for (const { name, path } of calls) {
    const times = await timed(() => door("GET", path));
    const statements = { statements: large.get(name) ?? 0, statementsAtFirst: small.get(name) ?? 0 };
    rows.push({ list: name, ...times, ...statements, toMe: round(times.p50Ms / me.p50Ms) });
  }
  const yardsticks = [];
  for (const it of beside) {
    const times = await timed(() => it.door("GET", it.path));
    yardsticks.push({ list: it.name, ...times, toMe: round(times.p50Ms / me.p50Ms) });
  }
  return { rows, yardsticks, me };
}

async function timed(act: () => Promise<{ readonly status: number }>) {
  let status = 0;
  for (let n = 0; n < WARM; n++) status = (await act()).status;
  const times: number[] = [];
  for (let n = 0; n < REQUESTS; n++) {
    const start = performance.now();
    await act();
    times.push(performance.now() - start);
  }
  times.sort((one, other) => one - other);
  const at = (part: number) => round(times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0);
  return { p50Ms: at(0.5), p95Ms: at(0.95), status };
}

type Measured = Awaited<ReturnType<typeof timedAll>>;

function report({ rows, yardsticks, me }: Measured): boolean {
  console.table(rows.map(({ statementsAtFirst, ...row }) => ({ ...row, "statements at 20": statementsAtFirst })));
  console.table(yardsticks);
  const slow = rows.filter((it) => it.p95Ms >= AIMS.p95Ms).map((it) => it.list);
  const growing = rows.filter((it) => it.statements !== it.statementsAtFirst).map((it) => it.list);
  const failing = rows.filter((it) => it.status !== 200).map((it) => it.list);
  const slowest = rows.reduce((most, it) => (it.p95Ms > most.p95Ms ? it : most));
  const stock = yardsticks.find((it) => it.list.startsWith("/admin/products"));
  const pass = [slow, growing, failing].every((it) => it.length === 0);
  console.log(
    JSON.stringify({
      ...{ name: "coop-lists", pass, goods: LARGE.goods, consignments: LARGE.consignments, lists: rows.length },
      ...{ slowestList: slowest.list, slowestP95Ms: slowest.p95Ms, aimP95Ms: AIMS.p95Ms, meP50Ms: me.p50Ms },
      ...{ slowestToMe: slowest.toMe, medusaProductsP50Ms: stock?.p50Ms, medusaProductsToMe: stock?.toMe },
      ...{ slow, growing, failing, mostStatements: Math.max(...rows.map((it) => it.statements)) },
    }),
  );
  return pass;
}

const round = (value: number) => Math.round(value * 100) / 100;
const seconds = (since: number) => Math.round((performance.now() - since) / 100) / 10;

if (import.meta.main) await run();
