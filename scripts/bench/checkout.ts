import { loadavg } from "node:os";
import { type BackendMarket, withBackendMarket } from "./backend-market.ts";
import { type FlowStep, OURS, STOCK } from "./checkout-flows.ts";
import { type Load, underLoad } from "./checkout-load.ts";
import { type Counted, statementsOf } from "./checkout-statements.ts";
import { inDatabase, openStock, shopDoor } from "./checkout-stock.ts";
import { addOrders } from "./coop-lists-orders.ts";
import { drawPattern } from "./coop-lists-seed.ts";

const ORDERS = Number(process.env.BENCH_ORDERS ?? 40);
const STORED = Number(process.env.BENCH_STORED_ORDERS ?? 100_000);
const BUYERS = [1, 10, 50] as const;
const WARM = 5;
const AIMS = { timesStock: 2, statements: 250, oneBuyerMs: 600 };

type Side = "ours" | "stock";
type Measured = Load & { readonly side: Side; readonly storedOrders: number };

/**
 * How fast do baskets become orders, and what does one cost? Our two calls with every guarantee on, beside stock Medusa's
 * eight calls in the same run: the same build on a copy of the database, without what is ours (checkout-stock.ts). Once with
 * a young shop and once with 100,000 orders in it. The ratios and the statements count; seconds are this machine's.
 */
export async function run(): Promise<void> {
  process.exitCode = (await withBackendMarket("suoi-truc", measure)) ? 0 : 1;
}

async function measure(market: BackendMarket): Promise<boolean> {
  await market.startBackend("shared");
  const pattern = await inDatabase(market.databaseUrl, (client) => drawPattern(market, client));
  await market.stopBackend();
  await inDatabase(market.databaseUrl, (client) => client.query(PLENTY));
  const rows: Measured[] = [];
  const young = await onBothSides(market, BUYERS, { rows, storedOrders: 0 });
  const began = performance.now();
  await inDatabase(market.databaseUrl, async (client) => {
    await client.query("set session_replication_role = replica; set work_mem = '128MB'");
    await addOrders(client, pattern.orderId, { from: 1, to: STORED });
    await client.query("set session_replication_role = origin");
    // By itself: statements sent together are one transaction, and a vacuum refuses to be part of one.
    await client.query("vacuum analyze");
  });
  console.log(`${STORED} orders in ${Math.round((performance.now() - began) / 1000)} s`);
  const old = await onBothSides(market, [1, 10], { rows, storedOrders: STORED });
  return report({ rows, young, old });
}

/** Nothing sells out while it is measured; sold out is what the tests are for. */
const PLENTY = `update inventory_level set stocked_quantity = 1000000, raw_stocked_quantity = '{"value": "1000000", "precision": 20}'`;

type Counts = Readonly<Record<Side, Counted>>;

async function onBothSides(
  market: BackendMarket,
  buyers: readonly number[],
  { rows, storedOrders }: { rows: Measured[]; storedOrders: number },
): Promise<Counts> {
  const variants = await inDatabase(market.databaseUrl, variantsOf);
  const stock = await openStock(market);
  const ours = { ...(await market.startBackend("server")), url: market.url };
  const side = (name: Side, at: { readonly pid: number; readonly url: string }, flow: readonly FlowStep[]) => {
    const door = shopDoor(market, at.url);
    return { name, door, flow, variants, pid: at.pid };
  };
  const sides = [side("ours", ours, OURS), side("stock", stock, STOCK)];
  for (const it of sides) await underLoad(it, 1, WARM);
  const counts: Record<Side, Counted> = { ours: {}, stock: {} };
  for (const it of sides) counts[it.name] = await statementsOf(market, it);
  for (const count of buyers)
    for (const it of sides)
      rows.push({ side: it.name, storedOrders, ...(await underLoad(it, count, Math.max(ORDERS, count))) });
  await market.stopBackend();
  await market.stopBeside();
  return counts;
}

async function variantsOf(client: Parameters<Parameters<typeof inDatabase>[1]>[0]): Promise<readonly string[]> {
  const { rows } = await client.query<{ id: string }>(
    `select v.id from product_variant v join product p on p.id = v.product_id
      where p.status = 'published' and v.deleted_at is null order by v.id`,
  );
  return rows.map(({ id }) => id);
}

function report({ rows, young, old }: { rows: readonly Measured[]; young: Counts; old: Counts }): boolean {
  console.table(rows);
  console.table({ ours: young.ours, [`ours at ${STORED}`]: old.ours });
  console.table({ stock: young.stock, [`stock at ${STORED}`]: old.stock });
  const of = (side: Side, buyers: number, storedOrders: number) =>
    rows.find((it) => it.side === side && it.buyers === buyers && it.storedOrders === storedOrders);
  const times = (buyers: number, stored: number) =>
    round((of("ours", buyers, stored)?.ordersPerSecond ?? 0) / (of("stock", buyers, stored)?.ordersPerSecond ?? 1));
  const statements = Math.max(young.ours.together ?? Infinity, old.ours.together ?? Infinity);
  const oneBuyerMs = of("ours", 1, 0)?.p50Ms ?? Infinity;
  const failed = rows.filter((it) => it.side === "ours").reduce((sum, it) => sum + it.failed, 0);
  const timesStockAtTen = times(10, 0);
  const pass =
    Math.min(timesStockAtTen, times(10, STORED)) >= AIMS.timesStock &&
    statements <= AIMS.statements &&
    oneBuyerMs <= AIMS.oneBuyerMs &&
    failed === 0;
  console.log(
    JSON.stringify({
      ...{ name: "checkout", pass, storedOrders: STORED, failedOrders: failed },
      ...{ timesStockAtTen, timesStockAtTenStored: times(10, STORED), aimTimesStock: AIMS.timesStock },
      ...{ statementsPerOrder: statements, statementsPerStockOrder: young.stock.together },
      ...{ aimStatements: AIMS.statements, oneBuyerP50Ms: oneBuyerMs, aimOneBuyerMs: AIMS.oneBuyerMs },
      ...{ cpuMsPerOrder: of("ours", 1, 0)?.cpuMsPerOrder, cpuMsPerStockOrder: of("stock", 1, 0)?.cpuMsPerOrder },
      ordersPerSecond: Object.fromEntries(rows.map((it) => [label(it), it.ordersPerSecond])),
      p95Ms: Object.fromEntries(rows.map((it) => [label(it), it.p95Ms])),
      loadAverage: loadavg().map(round),
    }),
  );
  return pass;
}

const label = ({ side, buyers, storedOrders }: Measured): string => `${side}-${buyers}-at-${storedOrders}`;
const round = (value: number) => Math.round(value * 100) / 100;

if (import.meta.main) await run();
