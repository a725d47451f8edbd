import path from "node:path";
import { Client } from "pg";
import { BENCH_PASSWORD, type BackendMarket } from "./backend-market.ts";
import { doorOf, must, signIn } from "./bench-door.ts";

/** What a stock shop asks for a parcel, flat: no provider of ours is called. In đồng, as one parcel costs in ours. */
const PARCEL_DONG = 30_000;
const COPY = "stock_checkout";

/**
 * The same market as stock would run it: the same build on a copy of the database, without our hook, subscribers,
 * middlewares, locks and triggers, and with a flat price for shipping. Nobody may be connected to the original meanwhile.
 */
export async function openStock(
  market: BackendMarket,
): Promise<{ readonly pid: number; readonly url: string; readonly databaseUrl: string }> {
  const original = new URL(market.databaseUrl);
  const copy = new URL(market.databaseUrl);
  copy.pathname = `/${COPY}`;
  const admin = new URL(market.databaseUrl);
  admin.pathname = "/postgres";
  await inDatabase(admin.href, async (client) => {
    await client.query(`drop database if exists ${COPY} with (force)`);
    const name = original.pathname.slice(1);
    await client.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = $1", [name]);
    await client.query(`create database ${COPY} template "${name}"`);
  });
  const preload = path.join(import.meta.dirname, "checkout-stock-preload.mjs");
  const opened = await market.startBeside({ databaseUrl: copy.href, nodeFlags: ["--import", preload] });
  // Once it stands: it puts up at boot what it misses.
  await inDatabase(copy.href, async (client) => {
    await client.query(DISABLE_TRIGGERS);
    await client.query("vacuum analyze");
  });
  await askFlatShipping({ ...market, url: opened.url });
  return { ...opened, databaseUrl: copy.href };
}

const DISABLE_TRIGGERS = `
  do $$ declare t regclass; begin
    for t in select distinct tgrelid::regclass from pg_trigger where not tgisinternal loop
      execute format('alter table %s disable trigger user', t);
    end loop;
  end $$`;

async function askFlatShipping(stock: BackendMarket): Promise<void> {
  const operator = await signIn(stock, "user/emailpass", {
    email: "vanhanh@chophien.example",
    password: BENCH_PASSWORD,
  });
  const id = String(await must(operator("GET", "/admin/shipping-options"), "shipping_options.0.id"));
  const flat = { price_type: "flat", prices: [{ currency_code: "vnd", amount: PARCEL_DONG }] };
  await must(operator("POST", `/admin/shipping-options/${id}`, flat), "shipping_option.id");
}

export async function inDatabase<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export const shopDoor = (market: BackendMarket, url: string) =>
  doorOf({ ...market, url }, { "x-publishable-api-key": market.publishableKey });
