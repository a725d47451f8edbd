import type { Dice } from "../../../../scripts/bench/search-drift/dice";
import type { Server } from "../../http/market/server";
import type { World } from "./world";

/** One thing that goes wrong; resolves when it is over and everything it took is back. */
export type Fault = { readonly name: string; readonly strike: () => Promise<void> };

const DAY = 86_400_000;
const wait = (seconds: number) => new Promise((done) => setTimeout(done, seconds * 1000));

/** Where a checkout, a parcel, a sale, a payment, a payout and a webhook may be cut in two (market/failpoint.ts). */
const POINTS = [
  ...["create-orders:done", "create-remote-links:done", "reserve-inventory-step:done", "release-lock-step:invoking"],
  ...["authorize-payment-session-step:invoking", "update-carts:invoking", "emit-event-step:done"],
  ...["consignment:uncommitted", "income_post:before", "income_post:committed", "webhook_event:committed"],
  ...["bank_line:committed", "capture:uncommitted", "refund:committed", "payout:uncommitted", "search_applied:before"],
];
/** A point nobody comes to in this time is left. */
const POINT_SECONDS = 25;

/** What can be drawn in this world; the draw is the seed's. */
export function faultsOf(world: World, dice: Dice): readonly (() => Fault)[] {
  const { market, servers, postgres, toPostgres, redis, meilisearch, setClock } = world;
  const during = async (begin: () => unknown, seconds: number, end: () => unknown) => {
    await begin();
    await wait(seconds);
    await end();
  };
  const faults: (() => Fault)[] = [
    () => {
      const server = dice.of(servers);
      const number = servers.indexOf(server) + 1;
      return {
        name: `backend ${number} killed`,
        strike: () =>
          during(
            () => server.kill(),
            1,
            () => server.start(),
          ),
      };
    },
    () => {
      const point = dice.of(POINTS);
      return {
        name: `killed at ${point}`,
        strike: async () => {
          market.arm(point);
          await someDead(servers, POINT_SECONDS);
          market.disarm();
          // Both may have come there before it was disarmed, the second while the first is being started.
          for (let dead = await deadOf(servers); dead.length > 0; dead = await deadOf(servers))
            for (const server of dead) await server.start();
        },
      };
    },
    () => ({ name: "every line to Postgres cut", strike: async () => toPostgres.drop() }),
    () => {
      const seconds = 1 + dice.below(6);
      return {
        name: `Postgres stopped ${seconds} s`,
        strike: () =>
          during(
            () => postgres.off(),
            seconds,
            async () => {
              await postgres.on();
              await market.reconnect();
            },
          ),
      };
    },
    () => {
      const [late, seconds] = [10 + dice.below(90), 5 + dice.below(10)];
      return {
        name: `Postgres ${late} ms away for ${seconds} s`,
        strike: () =>
          during(
            () => toPostgres.slow(late),
            seconds,
            () => toPostgres.mend(),
          ),
      };
    },
    () => {
      const seconds = 3 + dice.below(8);
      return {
        name: `Postgres silent ${seconds} s`,
        strike: () =>
          during(
            () => toPostgres.stop(),
            seconds,
            () => toPostgres.mend(),
          ),
      };
    },
    () => {
      const ahead = dice.of([-DAY, DAY, -3_600_000, 3_600_000]);
      return {
        name: `clock ${ahead / 3_600_000} h off for 6 s`,
        strike: () =>
          during(
            () => setClock(ahead),
            6,
            () => setClock(0),
          ),
      };
    },
  ];
  if (redis) faults.push(() => ({ name: "Redis killed 2 s", strike: () => during(redis.off, 2, redis.on) }));
  if (meilisearch)
    faults.push(() => ({
      name: "Meilisearch gone 8 s",
      strike: () =>
        during(
          () => meilisearch.cut(),
          8,
          () => meilisearch.mend(),
        ),
    }));
  return faults;
}

async function someDead(servers: World["servers"], seconds: number): Promise<void> {
  const until = performance.now() + seconds * 1000;
  while (performance.now() < until && !servers.some((it) => it.hasDied)) await wait(0.1);
}

async function deadOf(servers: World["servers"]): Promise<Server[]> {
  const dead: Server[] = [];
  for (const server of servers) if (server.hasDied && (await server.diedWithin(0))) dead.push(server);
  return dead;
}
