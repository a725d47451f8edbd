import { writeFileSync } from "node:fs";
import { dice } from "../../../../scripts/bench/search-drift/dice";
import { isUnanswered, unlike } from "../buyers";
import { tell } from "../table";
import { faultsOf } from "./faults";
import { Traffic } from "./traffic";
import { openWorld, type World } from "./world";

const { SOAK_MINUTES = "10", SOAK_SEED = "29", SOAK_FILE = "/dev/null", SOAK_PRINTED = "/dev/null" } = process.env;
const [minutes, seed] = [Number(SOAK_MINUTES), Number(SOAK_SEED)];
const wait = (seconds: number) => new Promise((done) => setTimeout(done, seconds * 1000));

/** The only true refusal here; whatever else a buyer was told in the end, she should have her order. */
const GONE = /goods_short|stock_gone|insufficient_inventory/;

describe("a market in which something goes wrong all the time", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(process.env);
  });
  afterAll(() => world?.close());

  it(
    `holds every invariant after each fault of ${minutes} minutes`,
    async () => {
      const { market, servers } = world;
      const handles = (await market.pg.query("select handle from product where status = 'published' order by 1")).rows;
      // Each its own: what buyers do must not move the draw of the faults.
      const [chance, faultChance] = [dice(seed), dice(seed + 1)];
      const traffic = new Traffic({ market, servers, dice: chance, handles: handles.map((it) => it.handle) });
      const draws = faultsOf(world, faultChance);
      const broken: string[] = [];
      const begun = performance.now();
      let [rounds, last] = [0, ""];
      traffic.start();
      try {
        while (performance.now() - begun < minutes * 60_000 && broken.length === 0) {
          await market.stock(40);
          await wait(3 + faultChance.below(5));
          const fault = faultChance.of(draws)();
          [rounds, last] = [rounds + 1, fault.name];
          const [lastAct, bought] = [await market.lastAct(), traffic.purchases.length];
          await fault.strike();
          await wait(3);
          await traffic.rest();
          await traffic.askAgain(isUnanswered);
          for (const server of servers) await market.sweep(server);
          // What a killed try left is mended; who was asked to wait for it presses once more.
          await traffic.askAgain(isUnanswered);
          await market.consigned();
          const untrue = traffic.purchases.filter((it) => !it.code && !GONE.test(it.refusal ?? ""));
          const violations = await market.violationsLater();
          const wrong = [
            ...(await unlike(market.pg, traffic.purchases)),
            ...untrue.map((it) => `${it.cartId}: told ${it.refusal}`),
          ];
          broken.push(...violations.map((it) => `${it.invariant}: ${it.subject}: ${it.detail}`), ...wrong);
          tell({
            fault: `${rounds}. ${fault.name}`,
            shopper: `${traffic.purchases.length - bought} baskets since`,
            mended: await market.actsSince(lastAct),
            invariants: broken.join("; ") || "hold",
          });
          traffic.goOn();
        }
      } finally {
        // First, for it is all there is to understand a soak that broke by.
        writeFileSync(SOAK_PRINTED, servers.map((it, at) => `── backend ${at + 1}\n${it.printed}`).join("\n"));
        await traffic.end();
        const orders = traffic.purchases.filter((it) => it.code).length;
        const slowest = Math.round(Math.max(0, ...traffic.purchases.map((it) => it.tookMs)) / 1000);
        const refused = [...new Set(traffic.purchases.filter((it) => !it.code).map((it) => it.refusal))];
        writeFileSync(
          SOAK_FILE,
          JSON.stringify({
            ...{
              seed,
              minutes: Math.round((performance.now() - begun) / 6_000) / 10,
              rounds,
              last,
              backends: servers.length,
            },
            ...{
              baskets: traffic.purchases.length,
              orders,
              refused,
              slowestSeconds: slowest,
              ...traffic.counts,
              broken,
            },
          }),
        );
      }
      expect(broken).toEqual([]);
      expect(traffic.purchases.length).toBeGreaterThan(rounds);
    },
    (minutes + 15) * 60_000,
  );
});
