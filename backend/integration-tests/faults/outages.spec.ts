import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { FaultLine } from "../http/market/fault-line";
import { KilledMarket } from "../http/market/killed-market";
import { findMeilisearch, type MeilisearchServer } from "../modules/search/meilisearch-server";
import { OwnPostgres } from "./own-postgres";
import { type Outage, sitOut } from "./outages";
import { findRedis, NO_REDIS, type RedisServer } from "./redis-server";
import { tellSkipped } from "./table";

const NO_MEILISEARCH = "no Meilisearch; put its program on the PATH";
const [startRedis, startMeilisearch] = [findRedis(process.env), findMeilisearch(process.env)];
const wait = (seconds: number) => new Promise((done) => setTimeout(done, seconds * 1000));

describe("what a market depends on is gone for a while", () => {
  let postgres: OwnPostgres;
  let toPostgres: FaultLine;
  let redis: RedisServer | null = null;
  let meilisearch: MeilisearchServer | null = null;
  let [toMeilisearch, toRedis]: [FaultLine | null, FaultLine | null] = [null, null];
  let market: KilledMarket;
  const clock = path.join(mkdtempSync(path.join(tmpdir(), "cho-phien-clock-")), "ahead");

  beforeAll(async () => {
    [postgres, redis, meilisearch] = await Promise.all([
      OwnPostgres.open(),
      startRedis?.() ?? null,
      startMeilisearch?.() ?? null,
    ]);
    toPostgres = await FaultLine.to(postgres.port);
    toMeilisearch = meilisearch && (await FaultLine.toUrl(meilisearch.host));
    market = await KilledMarket.openOn(postgres.url, {
      DATABASE_URL: toPostgres.via(postgres.url),
      ...(meilisearch && toMeilisearch
        ? { MEILISEARCH_HOST: toMeilisearch.host, MEILISEARCH_API_KEY: meilisearch.apiKey }
        : {}),
      ...{ CLOCK_FILE: clock, NODE_OPTIONS: `-r ${path.join(__dirname, "clock.ts")}` },
    });
  });
  afterAll(async () => {
    await market?.close();
    for (const line of [toPostgres, toMeilisearch, toRedis]) line?.close();
    await Promise.all([postgres?.close(), redis?.close(), meilisearch?.close()]);
    rmSync(path.dirname(clock), { recursive: true, force: true });
  });

  const postgresRows = (): readonly Outage[] => [
    {
      fault: "Postgres stopped at once, started again 5 s later",
      stays: [],
      begin: () => postgres.off(),
      end: async () => {
        await wait(5);
        await postgres.on();
        await market.reconnect();
      },
    },
    { fault: "every connection to Postgres cut", stays: [], begin: () => toPostgres.drop(), end: () => undefined },
    {
      fault: "Postgres 50 ms away each way",
      stays: ["browse", "search", "buy"],
      ...{ begin: () => toPostgres.slow(50), end: () => toPostgres.mend(), patienceMs: 120_000 },
    },
    {
      fault: "Postgres 2 s away each way",
      stays: ["browse"],
      ...{ begin: () => toPostgres.slow(2_000), end: () => toPostgres.mend(), patienceMs: 60_000 },
    },
    {
      fault: "Postgres takes what it is sent and never answers",
      ...{ stays: [], begin: () => toPostgres.stop(), end: () => toPostgres.mend() },
    },
    {
      fault: "Postgres out of connections",
      stays: [],
      begin: async () => {
        // Its own are ended first, or it would go on with those.
        toPostgres.cut();
        giveBack = await postgres.occupied();
        toPostgres.mend();
      },
      end: () => giveBack(),
    },
  ];
  let giveBack: () => Promise<void> = async () => undefined;

  it.each([0, 1, 2, 3, 4, 5])("Postgres, row %i", (row) => sitOut(market, postgresRows()[row] as Outage), 400_000);

  const ahead = (milliseconds: number) => writeFileSync(clock, String(milliseconds));
  const DAY = 86_400_000;
  /** So that it is five seconds before the end of the month in Vietnam. */
  const toMonthEnd = () => {
    const here = new Date(Date.now() + 7 * 3_600_000);
    return Date.UTC(here.getUTCFullYear(), here.getUTCMonth() + 1, 1) - 5_000 - here.getTime();
  };
  it.each([
    ["a day ahead", () => DAY],
    ["a day behind", () => -DAY],
    ["five seconds before the month ends", toMonthEnd],
  ])("the server's clock %s, and right again", (where, offset) =>
    sitOut(market, {
      fault: `the server's clock ${where}, and right again`,
      stays: ["browse", "search", "buy"],
      begin: () => ahead(offset()),
      ...{ end: () => ahead(0), patienceMs: 60_000 },
    }),
  );

  const MEILISEARCH = [
    ["gone", (line: FaultLine) => line.cut()],
    ["silent", (line: FaultLine) => line.stop()],
  ] as const;
  for (const [how, begin] of MEILISEARCH) {
    const fault = `Meilisearch ${how}`;
    if (!startMeilisearch) tellSkipped(fault, NO_MEILISEARCH);
    it.skipIf(!startMeilisearch)(fault, async () => {
      await market.searchesOnMain();
      await sitOut(market, {
        fault,
        ...{ stays: ["browse", "search", "buy"], found: 203 },
        begin: () => begin(toMeilisearch as FaultLine),
        end: () => toMeilisearch?.mend(),
      });
      await market.searchesOnMain();
    });
  }

  const gone = "Redis killed, started again empty";
  if (!startRedis) tellSkipped(gone, NO_REDIS);
  it.skipIf(!startRedis)(gone, async () => {
    const its = redis as RedisServer;
    await market.replaced({ REDIS_URL: its.url });
    let runsAgain: Promise<void> = Promise.reject(new Error("Redis was not started again"));
    runsAgain.catch(() => undefined);
    await sitOut(market, {
      ...{ fault: gone, stays: ["browse"], begin: () => its.off() },
      end: async () => {
        await its.on();
        runsAgain = jobRuns(its);
        runsAgain.catch(() => undefined);
      },
    });
    await runsAgain;
  });

  const mute = "Redis takes what it is sent and never answers";
  if (!startRedis) tellSkipped(mute, NO_REDIS);
  it.skipIf(!startRedis)(mute, async () => {
    const its = redis as RedisServer;
    toRedis = await FaultLine.toUrl(its.url);
    await market.replaced({ REDIS_URL: toRedis.via(its.url) });
    const line = toRedis;
    await sitOut(market, { fault: mute, stays: ["browse"], begin: () => line.stop(), end: () => line.mend() });
    await jobRuns(its);
  });

  const planned = "a day ahead for a while, the plan of jobs in Redis";
  if (!startRedis) tellSkipped(planned, NO_REDIS);
  it.skipIf(!startRedis)(planned, async () => {
    const its = redis as RedisServer;
    await market.replaced({ REDIS_URL: its.url });
    await sitOut(market, {
      ...{ fault: planned, stays: ["browse", "search", "buy"], patienceMs: 60_000 },
      begin: async () => {
        ahead(DAY);
        await wait(8);
      },
      end: () => ahead(0),
    });
    await jobRuns(its);
  });

  /** Whose plan of jobs was lost, or put a day away, is given it anew this soon (upkeep/keep-jobs). */
  async function jobRuns(its: RedisServer): Promise<void> {
    const [since, minute] = [Date.now(), 60_000];
    // Those that ran while the clock was ahead ended tomorrow.
    const runs = () => its.countOf("bull:medusa-workflows-jobs:completed", since, since + minute);
    await market.until(async () => (await runs()) > 0, 30);
  }
});
