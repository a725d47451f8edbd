import { setTimeout as wait } from "node:timers/promises";
import { dice, type Dice } from "../search-drift/dice.ts";
import { type Look, type Usage, usageOver, watchProcesses } from "./processes.ts";
import { type Seen, type Session, Traffic } from "./traffic.ts";
import { type Waits, type WaitsLook, waitsOver, watchWaits } from "./waits.ts";

/** How slow is too slow: 95 of 100 requests of any kind within a second (issue 9). */
const SLOW_MS = 1000;
/** A kind with fewer requests in a step has no slowest twentieth. */
const FEWEST = 20;
/** Where the knee is near a step takes longer: one in twenty shoppers buys, and three who do at once are not yet too many. */
const LONGER_NEAR = 2;
/** As long as somebody was kept waiting in a kind too rare to be judged, a step goes on, by so much and up to so long. */
const LONGER_BY_MS = 5_000;
const LONGEST_MS = 150_000;
/** Of a step, what is left out: shoppers of the step before are still on their way. */
const WARM = 0.3;
/** Two rates are close enough to call the lower one the knee. */
const CLOSE = 1.25;
const MOST_STEPS = 12;
/** How often a cheap question is asked, to see how long the server keeps everybody waiting. */
const CHEAP_EVERY_MS = 200;

type Step = {
  readonly sessionsPerSecond: number;
  readonly requestsPerSecond: number;
  readonly p95Ms: Readonly<Record<string, number>>;
  readonly slowest: string;
  readonly slowestP95Ms: number;
  readonly faults: number;
  readonly usage: Usage;
  /** What was used, and what Postgres waited for, while the slowest kind was waited for. */
  readonly meanwhile: { readonly usage: Usage; readonly waits: Waits };
};

export type Knee = { readonly below: Step | null; readonly above: Step | null; readonly steps: readonly Step[] };

export type Side = {
  readonly url: string;
  readonly session: Session;
  /** The processes that do the work, by name. */
  readonly pids: Readonly<Record<string, number>>;
  /** Where the work is kept. */
  readonly databaseUrl: string;
  /** An address that costs the server nothing. */
  readonly cheap: string;
  readonly seconds: number;
  readonly thinkMs: number;
};

/**
 * Raises the rate at which shoppers come, whether or not those before were served, until 95 of 100 requests of some kind take
 * more than a second, twice in a row (what a server does once after its start is no knee); then halves the gap until the knee is
 * known to a quarter.
 */
export async function findKnee(name: string, side: Side): Promise<Knee> {
  const traffic = new Traffic(side.url, side.thinkMs);
  const drawn = dice(9);
  await runStep(side, { traffic, drawn, rate: 1, seconds: side.seconds });
  const steps: Step[] = [];
  let [below, above]: [Step | null, Step | null] = [null, null];
  for (let rate: number | null = 1; rate !== null && steps.length < MOST_STEPS;) {
    const asked: Running = { traffic, drawn, rate, seconds: side.seconds * (above === null ? 1 : LONGER_NEAR) };
    const first: Step = await measured(name, side, asked);
    const step: Step = isKept(first) ? first : await measured(name, side, asked);
    steps.push(...new Set([first, step]));
    if (isKept(step)) below = step;
    else above = step;
    rate = nextRate(below?.sessionsPerSecond ?? 0, above?.sessionsPerSecond ?? Infinity);
  }
  await traffic.drained(40_000);
  if (traffic.faults[0] !== undefined)
    console.log(`${name}: ${traffic.faults.length} faults, first ${traffic.faults[0]}`);
  return { below, above, steps };
}

/** One step, said as it ends; after too many shoppers the next begins when they have left. */
async function measured(name: string, side: Side, asked: Running): Promise<Step> {
  const step = await runStep(side, asked);
  const { sessionsPerSecond, requestsPerSecond, slowest, slowestP95Ms, faults } = step;
  console.log(
    `${name}: ${sessionsPerSecond} sessions/s, ${requestsPerSecond} requests/s, ${slowest} p95 ${slowestP95Ms} ms, ${faults} faults`,
  );
  if (!isKept(step)) await asked.traffic.drained(40_000);
  return step;
}

/** Whether shoppers were served: everything within the second, and nothing went wrong. */
export const isKept = (step: Pick<Step, "slowestP95Ms" | "faults">): boolean =>
  step.slowestP95Ms <= SLOW_MS && step.faults === 0;

/** Twice as many until it is too many, then the middle; null when the two are close. */
export function nextRate(below: number, above: number): number | null {
  if (above === Infinity) return below * 2;
  if (below === 0) return above / 2 >= 0.1 ? above / 2 : null;
  return above / below <= CLOSE ? null : Math.round(Math.sqrt(below * above) * 100) / 100;
}

type Running = { readonly traffic: Traffic; readonly drawn: Dice; readonly rate: number; readonly seconds: number };

async function runStep(side: Side, { traffic, drawn, rate, seconds }: Running): Promise<Step> {
  const began = performance.now();
  const warm = began + seconds * 1000 * WARM;
  let end = began + seconds * 1000;
  const cheap = setInterval(
    () => void traffic.ask({ kind: "cheap", path: side.cheap }).catch(() => undefined),
    CHEAP_EVERY_MS,
  );
  const stopWaits = await watchWaits(side.databaseUrl);
  let stop: (() => readonly Look[]) | null = null;
  for (let next = began; next < end; next += (-Math.log(1 - drawn.next()) * 1000) / rate) {
    await wait(Math.max(0, next - performance.now()));
    if (performance.now() > warm) stop ??= watchProcesses(side.pids);
    traffic.send(side.session, dice(drawn.below(2 ** 31)));
    const now = performance.now();
    if (now + LONGER_BY_MS > end && end < began + LONGEST_MS && isUndecided(traffic.seen, { warm, now }))
      end += LONGER_BY_MS;
  }
  await wait(Math.max(0, end - performance.now()));
  const looks = (stop ?? watchProcesses(side.pids))();
  const waits = (await stopWaits()).filter(({ at }) => at > warm);
  clearInterval(cheap);
  // Whoever still waits after the second is slow, however long she would have waited.
  await wait(SLOW_MS + 200);
  return told({ rate, warm, end, looks, waits, now: performance.now() }, traffic.seen);
}

/** Whether a kind has somebody too slow and too few to say how slow it is: a slow purchase is no less slow for being rare. */
export function isUndecided(
  all: readonly Seen[],
  { warm, now }: { readonly warm: number; readonly now: number },
): boolean {
  const seen = all.filter(({ kind, from }) => from >= warm && kind !== "cheap");
  return [...Map.groupBy(seen, ({ kind }) => kind).values()].some(
    (of) => of.length < FEWEST && of.some(({ from, to }) => (to ?? now) - from > SLOW_MS),
  );
}

type Told = {
  readonly rate: number;
  readonly warm: number;
  readonly end: number;
  readonly now: number;
  readonly looks: readonly Look[];
  readonly waits: readonly WaitsLook[];
};

export function told({ rate, warm, end, now, looks, waits }: Told, all: readonly Seen[]): Step {
  const seen = all.filter(({ from }) => from >= warm && from < end);
  const kinds = Map.groupBy(seen, ({ kind }) => kind);
  const times = [...kinds].map(([kind, of]) => ({
    kind,
    ms: of.map((it) => (it.to ?? now) - it.from).sort((a, b) => a - b),
  }));
  const p95Ms = Object.fromEntries(
    times.map(({ kind, ms }) => [kind, Math.round(ms[Math.ceil(ms.length * 0.95) - 1] ?? 0)]),
  );
  const judged = times.filter(({ kind, ms }) => ms.length >= FEWEST && kind !== "cheap").map(({ kind }) => kind);
  const slowest = judged.reduce(
    (most, it) => ((p95Ms[it] ?? 0) > (p95Ms[most] ?? 0) ? it : most),
    judged[0] ?? "nothing",
  );
  const shoppers = seen.filter(({ kind }) => kind !== "cheap");
  const waited = (kinds.get(slowest) ?? []).map((it) => ({ from: it.from, to: it.to ?? now }));
  const waitedMs = (from: number, to: number) =>
    waited.reduce((sum, it) => sum + Math.max(0, Math.min(it.to, to) - Math.max(it.from, from)), 0);
  return {
    sessionsPerSecond: rate,
    requestsPerSecond: Math.round((shoppers.length / (end - warm)) * 10_000) / 10,
    ...{ p95Ms, slowest, slowestP95Ms: p95Ms[slowest] ?? 0 },
    faults: shoppers.filter((it) => it.isFault).length,
    usage: usageOver(looks, ({ from, to }) => to - from),
    meanwhile: {
      usage: usageOver(looks, ({ from, to }) => waitedMs(from, to)),
      waits: waitsOver(waits, ({ at }) => waited.filter(({ from, to }) => from <= at && at < to).length),
    },
  };
}
