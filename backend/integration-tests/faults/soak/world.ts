import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { FaultLine } from "../../http/market/fault-line";
import { KilledMarket } from "../../http/market/killed-market";
import type { Server } from "../../http/market/server";
import { findMeilisearch, type MeilisearchServer } from "../../modules/search/meilisearch-server";
import { WITH_BANK } from "../deeds";
import { OwnPostgres } from "../own-postgres";
import { findRedis, type RedisServer } from "../redis-server";

/** Everything a market runs on, each part with a switch: two backends where there is a Redis, one where there is none. */
export type World = {
  readonly market: KilledMarket;
  readonly servers: readonly Server[];
  readonly postgres: OwnPostgres;
  readonly toPostgres: FaultLine;
  readonly redis: RedisServer | null;
  readonly meilisearch: FaultLine | null;
  /** By how much the servers' clocks are ahead of the machine's. */
  readonly setClock: (aheadMs: number) => void;
  readonly close: () => Promise<void>;
};

export async function openWorld(env: NodeJS.ProcessEnv): Promise<World> {
  const clock = path.join(mkdtempSync(path.join(tmpdir(), "cho-phien-clock-")), "ahead");
  const postgres = await OwnPostgres.open();
  const redis = (await findRedis(env)?.()) ?? null;
  const search: MeilisearchServer | null = (await findMeilisearch(env)?.()) ?? null;
  const toPostgres = await FaultLine.to(postgres.port);
  const meilisearch = search && (await FaultLine.toUrl(search.host));
  const market = await KilledMarket.openOn(postgres.url, {
    ...WITH_BANK,
    DATABASE_URL: toPostgres.via(postgres.url),
    ...(redis ? { REDIS_URL: redis.url } : {}),
    ...(meilisearch && search ? { MEILISEARCH_HOST: meilisearch.host, MEILISEARCH_API_KEY: search.apiKey } : {}),
    ...{ CLOCK_FILE: clock, NODE_OPTIONS: `-r ${path.join(__dirname, "../clock.ts")}` },
  });
  if (meilisearch) await market.searchesOnMain();
  const second = redis ? await market.another() : null;
  await second?.start();
  const close = async () => {
    await second?.kill();
    await market.close();
    for (const line of [toPostgres, meilisearch]) line?.close();
    await Promise.all([postgres.close(), redis?.close(), search?.close()]);
    rmSync(path.dirname(clock), { recursive: true, force: true });
  };
  const servers = second ? [market.server, second] : [market.server];
  const setClock = (aheadMs: number) => writeFileSync(clock, String(aheadMs));
  return { market, servers, postgres, toPostgres, redis, meilisearch, setClock, close };
}
