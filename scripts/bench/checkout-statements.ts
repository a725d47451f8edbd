import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import type { BackendMarket } from "./backend-market.ts";
import type { BenchDoor } from "./bench-door.ts";
import type { FlowStep } from "./checkout-flows.ts";
import { logStatements, statementsIn } from "./statement-count.ts";

/** Long enough for what an order sets off (its consignments) to be counted with it. */
const SETTLE_MS = 250;
const TRIES = 4;

export type Counted = Readonly<Record<string, number>>;

type Asked = {
  readonly door: BenchDoor;
  readonly flow: readonly FlowStep[];
  readonly variants: readonly string[];
};

/** Statements Postgres gets for each call of one purchase, and together; of four purchases the one with the fewest. */
export async function statementsOf(market: BackendMarket, { door, flow, variants }: Asked): Promise<Counted> {
  const [variantId = ""] = variants;
  await logStatements(market, "all");
  let fewest: Record<string, number> = { together: Number.POSITIVE_INFINITY };
  for (let tries = 0; tries < TRIES; tries++) {
    const counts: Record<string, number> = {};
    const got = new Map<string, string>();
    for (const { name, run } of flow) {
      const before = readFileSync(market.databaseLog, "utf8").length;
      await run(door, got, variantId);
      await wait(SETTLE_MS);
      counts[name] = statementsIn(readFileSync(market.databaseLog, "utf8").slice(before));
    }
    const together = Object.values(counts).reduce((sum, it) => sum + it, 0);
    if (together < (fewest.together ?? 0)) fewest = { ...counts, together };
  }
  await logStatements(market, "none");
  return fewest;
}
