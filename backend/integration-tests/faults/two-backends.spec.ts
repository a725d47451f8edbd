import { dice } from "../../../scripts/bench/search-drift/dice";
import { KilledMarket } from "../http/market/killed-market";
import type { Server } from "../http/market/server";
import { Buyers, isUnanswered, type Purchase, summaryOf, unlike } from "./buyers";
import { findRedis, NO_REDIS, type RedisServer } from "./redis-server";
import { tell, tellSkipped } from "./table";

const BUYERS = 20;
const BASKETS_EACH = 3;
/** Fewer than are wanted: some buyers must be told that it is gone. */
const SCARCE = 5;
const FAULT = `one of two backends killed −9 under ${BUYERS} buyers, and started again`;

const startRedis = findRedis(process.env);

if (startRedis) {
  describe("two backends on one Postgres and one Redis", () => {
    let redis: RedisServer;
    let market: KilledMarket;
    let servers: readonly [Server, Server];

    beforeAll(async () => {
      redis = await startRedis();
      market = await KilledMarket.open("cho_phien_two", { REDIS_URL: redis.url });
      servers = [market.server, await market.another()];
      await servers[1].start();
    });
    afterAll(async () => {
      await servers?.[1].kill();
      await market?.close();
      await redis?.close();
    });

    it.each([0, 1] as const)(
      "lose and double no order when number %i is killed under load",
      async (killed) => {
        const handles: string[] = (
          await market.pg.query("select handle from product where status = 'published' order by handle")
        ).rows.map((it) => it.handle);
        await market.stock(1_000);
        await market.stock(SCARCE, handles[0]);
        const chance = dice(29 + killed);
        const doors = servers.map((it) => market.shopAt(it, 60_000));
        let faults = 0;
        const buyers = new Buyers({
          door: () => chance.of(doors),
          ...{ dice: chance, handles, patienceMs: 120_000, onFault: () => (faults += 1) },
        });

        const [bought, lastAct]: [Purchase[], number] = [[], await market.lastAct()];
        const shopping = Promise.all(
          Array.from({ length: BUYERS }, async () => {
            for (let basket = 0; basket < BASKETS_EACH; basket += 1) {
              bought.push(await buyers.buy());
            }
          }),
        );
        // In the middle of it: a third has been answered, the others wait for one server or the other.
        await market.until(async () => bought.length >= (BUYERS * BASKETS_EACH) / 3, 180);
        await servers[killed].kill();
        const sawThen = faults;
        await servers[killed].start();
        await shopping;

        await market.sweep(servers[1 - killed]);
        const ended = await Promise.all(bought.map((it) => (isUnanswered(it) ? buyers.finish(it) : it)));
        await market.consigned();
        const wrong = await unlike(market.pg, ended);
        const violations = await market.violationsLater();
        tell({
          fault: `${FAULT} (number ${killed + 1})`,
          shopper: `${summaryOf(ended)}; ${faults - sawThen} calls tried again`,
          mended: await market.actsSince(lastAct),
          invariants: [...violations.map((it) => `${it.invariant}: ${it.subject}`), ...wrong].join("; ") || "hold",
        });
        expect.soft(ended).toHaveLength(BUYERS * BASKETS_EACH);
        expect
          .soft(
            ended.filter((it) => !it.code && !/goods_short|stock_gone|insufficient_inventory/.test(it.refusal ?? "")),
          )
          .toEqual([]);
        expect.soft(ended.filter((it) => it.code).length).toBeGreaterThan(BUYERS);
        expect.soft(faults).toBeGreaterThan(0);
        expect.soft(wrong).toEqual([]);
        expect(violations).toEqual([]);
      },
      600_000,
    );
  });
} else {
  tellSkipped(FAULT, NO_REDIS);
  it.skip(`two backends on one Postgres and one Redis (${NO_REDIS})`);
}
