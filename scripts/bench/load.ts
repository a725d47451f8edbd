import { provinces } from "@cho-phien/vietnam/provinces";
import { loadavg } from "node:os";
import path from "node:path";
import type { Client } from "pg";
import { readInvariants, runInvariants } from "../../backend/integration-tests/invariants.ts";
import { ROOT } from "../start/settings.mjs";
import { type BackendMarket, withBackendMarket } from "./backend-market.ts";
import { inDatabase, openStock } from "./checkout-stock.ts";
import { findKnee, type Knee, type Side } from "./load/knee.ts";
import { bottleneckOf, parentOf } from "./load/processes.ts";
import { ourCalls, shopSession, stockCalls, type Wares } from "./load/sessions.ts";

const SECONDS = Number(process.env.BENCH_STEP_SECONDS ?? 30);
const THINK_MS = Number(process.env.BENCH_THINK_MS ?? 500);
const AIMS = { timesStock: 2 };

/**
 * How many shoppers does one machine carry? They come at a rate of their own, whether or not those before them were served,
 * and look, search, fill baskets and buy through the production storefront, until 95 of 100 of any kind of request take more
 * than a second: the knee. Then the calls of such a walk to our backend alone, and stock's own to stock Medusa alone, the
 * same build on a copy of the database (checkout-stock.ts).
 */
export async function run(): Promise<void> {
  process.exitCode = (await withBackendMarket(null, measure)) ? 0 : 1;
}

type Sides = { readonly shop: Knee; readonly ours: Knee; readonly stock: Knee; readonly broken: readonly string[] };

async function measure(market: BackendMarket): Promise<boolean> {
  await inDatabase(market.databaseUrl, (client) => client.query(PLENTY));
  const wares = await inDatabase(market.databaseUrl, (client) => readWares(client, market.publishableKey));
  const postgres = await inDatabase(market.databaseUrl, async (client) => {
    const { rows } = await client.query<{ pid: number }>("select pg_backend_pid() as pid");
    return parentOf(rows[0]?.pid ?? 0);
  });
  type Place = Pick<Side, "url" | "databaseUrl" | "pids" | "cheap">;
  const side = (place: Place, session: Side["session"]): Side => ({
    ...{ ...place, session, seconds: SECONDS, thinkMs: THINK_MS },
    pids: { ...place.pids, postgres, ...meilisearch() },
  });
  const backend = await market.startBackend("shared");
  const windows = await market.startShop();
  const pids = { storefront: windows.pid, backend: backend.pid };
  const windowsAt = { url: windows.url, databaseUrl: market.databaseUrl, pids, cheap: "/robots.txt" };
  const shop = await findKnee("shop", side(windowsAt, shopSession(wares)));
  await market.stopShop();
  const broken = await inDatabase(market.databaseUrl, brokenInvariants);
  await market.stopBackend();

  const stockServer = await openStock(market);
  const ourServer = await market.startBackend("server");
  const alone = ({ pid, url, databaseUrl }: typeof stockServer, session: Side["session"]) =>
    side({ url, databaseUrl, pids: { backend: pid }, cheap: "/health" }, session);
  const ours = await findKnee("our backend", alone({ ...market, ...ourServer }, ourCalls(wares)));
  const stock = await findKnee("stock backend", alone(stockServer, stockCalls(wares)));
  return report({ shop, ours, stock, broken });
}

/** Nothing sells out while it is measured; sold out is what the tests are for. */
const PLENTY = `update inventory_level set stocked_quantity = 1000000, raw_stocked_quantity = '{"value": "1000000", "precision": 20}'`;

/** An engine outside of Postgres, whose process the caller knows. */
function meilisearch(): Readonly<Record<string, number>> {
  const pid = Number(process.env.BENCH_MEILISEARCH_PID);
  return process.env.MEILISEARCH_HOST && pid ? { search: pid } : {};
}

async function readWares(client: Client, publishableKey: string): Promise<Wares> {
  const goods = await client.query<Wares["goods"][number]>(
    `select distinct on (p.id) p.handle, p.title as name, v.id as "variantId" from product p
       join product_variant v on v.product_id = p.id and v.deleted_at is null
      where p.status = 'published' and p.deleted_at is null order by p.id, v.id`,
  );
  const categories = await client.query<Wares["categories"][number]>(
    `select distinct c.handle, c.id from product_category c join product_category_product p on p.product_category_id = c.id
      where c.deleted_at is null order by 1`,
  );
  const standing = await client.query<{ code: string }>(
    "select distinct province_code as code from cooperative order by 1",
  );
  const regions = await client.query<{ id: string }>("select id from region where deleted_at is null limit 1");
  const codes = new Set(standing.rows.map(({ code }) => code));
  return {
    ...{ goods: goods.rows, categories: categories.rows, publishableKey, regionId: regions.rows[0]?.id ?? "" },
    provinces: provinces().flatMap(({ code, slug }) => (codes.has(code) ? [slug] : [])),
  };
}

async function brokenInvariants(client: Client): Promise<readonly string[]> {
  const all = readInvariants(path.join(ROOT, "backend/integration-tests/invariants.sql"));
  return (await runInvariants(client, all)).map((it) => `${it.invariant}: ${it.subject} ${it.detail}`);
}

function report({ shop, ours, stock, broken }: Sides): boolean {
  const sides = { shop, "our backend": ours, "stock backend": stock };
  for (const [name, { steps }] of Object.entries(sides))
    console.table(
      steps.map(({ p95Ms, usage, sessionsPerSecond, requestsPerSecond, faults }) => ({
        ...{ name, sessionsPerSecond, requestsPerSecond, faults, ...p95Ms },
        ...Object.fromEntries(Object.entries(usage).map(([who, it]) => [`${who} cores`, it.cores])),
      })),
    );
  for (const fault of broken) console.log(fault);
  const knees = Object.values(sides);
  const isFound = knees.every(({ below, above }) => below !== null && above !== null);
  const rateOf = ({ below }: Knee) => below?.sessionsPerSecond ?? 0;
  const times = (knee: Knee) => Math.round((rateOf(knee) / rateOf(stock)) * 10) / 10;
  const pass = isFound && broken.length === 0 && times(ours) >= AIMS.timesStock;
  console.log(
    JSON.stringify({
      ...{ name: "load", pass, kneesFound: isFound, brokenInvariants: broken.length },
      ...{ ourBackendTimesStock: times(ours), shopTimesStock: times(shop), aimTimesStock: AIMS.timesStock },
      shop: figures(shop),
      ourBackend: figures(ours),
      stockBackend: figures(stock),
      loadAverage: loadavg().map((it) => Math.round(it * 100) / 100),
    }),
  );
  return pass;
}

/** The knee in figures, and what stopped it: named where it broke, for there it works at its most. */
function figures({ below, above }: Knee) {
  if (!below || !above) return { sessionsPerSecond: below?.sessionsPerSecond ?? 0 };
  const { sessionsPerSecond, requestsPerSecond, p95Ms, usage } = below;
  const cores = Object.fromEntries(Object.entries(usage).map(([name, it]) => [name, it.cores]));
  return {
    ...{ sessionsPerSecond, requestsPerSecond, p95Ms, cores, cheapP95Ms: p95Ms.cheap },
    ...{ brokeAtSessionsPerSecond: above.sessionsPerSecond, brokeAtP95Ms: { [above.slowest]: above.slowestP95Ms } },
    ...{ faultsWhereItBroke: above.faults, bottleneck: bottleneckOf(above.meanwhile.usage, above.meanwhile.waits) },
  };
}

if (import.meta.main) await run();
