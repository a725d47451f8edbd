import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { Client } from "pg";
import type { BackendMarket } from "./backend-market.ts";

/** Postgres flushes its log a moment after it answers. */
const SETTLE_MS = 60;
const TRIES = 3;
const STATEMENT = /(?:LOG): {2}(?:statement|execute [^:]+): /g;

/**
 * Counts the statements Postgres gets for each act, from its own log; the fewest of three, so that a pool's
 * housekeeping in between counts for nobody.
 */
export async function countStatements(
  market: BackendMarket,
  acts: ReadonlyMap<string, () => Promise<unknown>>,
): Promise<ReadonlyMap<string, number>> {
  await logStatements(market, "all");
  const counts = new Map<string, number>();
  for (const [name, act] of acts) {
    await act();
    let fewest = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < TRIES; tries++) {
      await wait(SETTLE_MS);
      const before = readFileSync(market.databaseLog, "utf8").length;
      await act();
      await wait(SETTLE_MS);
      const said = readFileSync(market.databaseLog, "utf8").slice(before);
      fewest = Math.min(fewest, statementsIn(said));
    }
    counts.set(name, fewest);
  }
  await logStatements(market, "none");
  return counts;
}

/** How many statements a piece of Postgres' log tells of. */
export const statementsIn = (log: string): number => log.match(STATEMENT)?.length ?? 0;

/** Tells Postgres to log every statement, or none, from now on. */
export async function logStatements(market: BackendMarket, which: "all" | "none"): Promise<void> {
  const client = new Client({ connectionString: market.databaseUrl });
  await client.connect();
  await client.query(`alter system set log_statement = '${which}'`);
  await client.query("select pg_reload_conf()");
  await client.end();
  await wait(300);
}
