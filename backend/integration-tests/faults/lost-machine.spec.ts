import { FaultLine } from "../http/market/fault-line";
import { KilledMarket } from "../http/market/killed-market";
import { databaseAt, freshDatabase } from "../http/market/server";
import { type Deed, Deeds, WITH_BANK } from "./deeds";
import { tell } from "./table";

/** As in medusa-config.ts, and as long again for a busy machine. */
const GIVEN_UP_WITHIN_MS = 240_000;

describe("a machine loses its power while its backend writes", () => {
  let [market, toPostgres]: [KilledMarket | null, FaultLine | null] = [null, null];
  afterAll(async () => {
    await market?.close();
    toPostgres?.close();
  });

  it(
    "what it held is given up, and the same is done once by the next",
    async () => {
      const database = await freshDatabase("cho_phien_lost_machine");
      toPostgres = await FaultLine.to(Number(new URL(databaseAt("")).port));
      market = await KilledMarket.openOn(database, { ...WITH_BANK, DATABASE_URL: toPostgres.via(database) });
      const deed = new Deeds(market).all.find(({ name }) => name === "members are paid") as Deed;
      const { act, again, done } = await deed.ready(1);
      // Nobody tells Postgres that it is gone: its transaction stands, and holds the cooperative's book.
      toPostgres.loseCallers();
      const died = await market.dieAt("payout:uncommitted", act, 15_000);
      const stood = await market.pg.query(
        "select count(*)::int as n from pg_stat_activity where datname = current_database() and state = 'idle in transaction'",
      );
      const since = performance.now();
      const repeated = await again?.();
      const seconds = Math.round((performance.now() - since) / 1000);
      const violations = await market.violationsLater();
      tell({
        fault: "a backend's machine lost while members are paid",
        shopper: `asked again: ${repeated} after ${seconds} s, ${(await done()) ? "done once" : "not done"}`,
        mended: "nothing to do",
        invariants: violations.map((it) => `${it.invariant}: ${it.subject}`).join("; ") || "hold",
      });
      expect(died).toBe(true);
      expect(stood.rows[0].n).toBeGreaterThan(0);
      expect([repeated, await done()]).toEqual([200, true]);
      expect(violations).toEqual([]);
    },
    GIVEN_UP_WITHIN_MS + 180_000,
  );
});
