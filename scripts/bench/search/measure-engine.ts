import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Pool } from "pg";
import type { Entry } from "./catalogue.ts";
import { fill, listing, plainly, type Engine, type EngineSource } from "./engines.ts";
import type { GoldQuery } from "./gold.ts";
import { HOSTILE } from "./hostile.ts";
import { judge, mean, quantile, type Judged } from "./measure.ts";

export type Relevance = {
  readonly queries: number;
  readonly precisionAt10: number;
  readonly ndcgAt10: number;
  readonly zeroResultShare: number;
  readonly classPrecisionAt10: Readonly<Record<string, number>>;
  readonly classNdcgAt10: Readonly<Record<string, number>>;
};

export type Figures = {
  readonly engine: string;
  readonly products: number;
  readonly gold: Relevance;
  readonly heldOut: Relevance;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly slowest: string;
  readonly indexSeconds: number;
  readonly diskMegabytes: number;
  readonly serverMegabytes: number;
  readonly heapMegabytes: number;
  /** Null where hostile texts were not tried. */
  readonly hostileMs: number | null;
  readonly mostHostile: string | null;
  /** Milliseconds and P@10 per query, for comparing engines over the same queries. */
  readonly times: ReadonlyMap<string, readonly number[]>;
  readonly precisions: ReadonlyMap<string, number>;
};

/** `rounds` after one that warms up; hostile texts are tried where asked. */
export type Effort = { readonly rounds: number; readonly isHostile: boolean };
export type Sets = { readonly gold: readonly GoldQuery[]; readonly heldOut: readonly GoldQuery[] };

/** Fills an engine with the catalogue and asks it everything there is to ask. */
export async function measureEngine(
  { source, pool }: { readonly source: EngineSource; readonly pool: Pool },
  entries: readonly Entry[],
  { sets, effort }: { readonly sets: Sets; readonly effort: Effort },
): Promise<Figures> {
  const heapBefore = heapMegabytes();
  const engine = await source.open(pool);
  const indexMs = await fill(source, engine, entries);
  const asked = { source, engine };
  const gold = await answers(asked, entries, sets.gold);
  const heldOut = await answers(asked, entries, sets.heldOut);
  const times = await timesOf(asked, [...sets.gold, ...sets.heldOut], effort.rounds);
  const sorted = [...times].sort(([, one], [, other]) => quantile(other, 0.5) - quantile(one, 0.5));
  const all = [...times.values()].flat();
  const hostile = effort.isHostile ? await hostileTimes(asked) : [];
  const [worst] = hostile;
  return {
    engine: source.name,
    products: entries.length,
    gold: relevanceOf(gold),
    heldOut: relevanceOf(heldOut),
    times,
    precisions: new Map([...gold, ...heldOut].map(({ q, precision }) => [q, precision])),
    p50Ms: rounded(quantile(all, 0.5)),
    p99Ms: rounded(quantile(all, 0.99)),
    slowest: sorted[0]?.[0] ?? "",
    indexSeconds: rounded(indexMs / 1_000),
    ...(await engine.weigh()),
    heapMegabytes: rounded(heapMegabytes() - heapBefore),
    hostileMs: worst ? rounded(worst.ms) : null,
    mostHostile: worst?.what ?? null,
  };
}

type AskedEngine = { readonly source: EngineSource; readonly engine: Engine };

async function answers(
  { source, engine }: AskedEngine,
  entries: readonly Entry[],
  queries: readonly GoldQuery[],
): Promise<readonly Judged[]> {
  const truths = entries.map(({ truth }) => truth);
  const byId = new Map(entries.map(({ document, truth }) => [document.id, truth]));
  const judged: Judged[] = [];
  for (const query of queries) {
    const { hits } = await engine.provider.search(plainly(query.q, source));
    const found = hits.flatMap(({ id }) => byId.get(id) ?? []);
    judged.push(judge(query, found, truths));
  }
  return judged;
}

function relevanceOf(judged: readonly Judged[]): Relevance {
  const byClass = (value: (each: Judged) => number) => {
    const classes = new Map<string, number[]>();
    for (const each of judged) classes.set(each.of, [...(classes.get(each.of) ?? []), value(each)]);
    return Object.fromEntries([...classes].map(([name, values]) => [name, rounded(mean(values))]));
  };
  return {
    queries: judged.length,
    precisionAt10: rounded(mean(judged.map(({ precision }) => precision))),
    ndcgAt10: rounded(mean(judged.map(({ ndcg }) => ndcg))),
    zeroResultShare: rounded(mean(judged.map(({ isEmpty }) => (isEmpty ? 1 : 0)))),
    classPrecisionAt10: byClass(({ precision }) => precision),
    classNdcgAt10: byClass(({ ndcg }) => ndcg),
  };
}

async function timesOf(
  { source, engine }: AskedEngine,
  queries: readonly GoldQuery[],
  rounds: number,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const times = new Map<string, number[]>();
  for (let round = 0; round <= rounds; round++) {
    for (const { q } of queries) {
      const start = performance.now();
      await engine.provider.search(listing(q, source));
      // The first round warms plans and caches.
      if (round > 0) times.set(q, [...(times.get(q) ?? []), performance.now() - start]);
    }
  }
  return times;
}

type Hostile = { readonly what: string; readonly ms: number };

/** Slowest first. A refusal is an answer; what counts is that it comes soon. The first time each is asked counts too. */
async function hostileTimes({ source, engine }: AskedEngine): Promise<readonly Hostile[]> {
  const times: Hostile[] = [];
  for (let round = 0; round < 3; round++) {
    for (const [what, q] of HOSTILE) {
      const start = performance.now();
      await engine.provider.search(listing(q, source)).catch(refusalOnly);
      times.push({ what, ms: performance.now() - start });
    }
  }
  return times.sort((one, other) => other.ms - one.ms);
}

/** Medusa's own error for what is not allowed or not valid; anything else is a fault of the engine. */
function refusalOnly(error: unknown): void {
  const type = error instanceof Error && "type" in error ? error.type : null;
  if (type !== "not_allowed" && type !== "invalid_data") throw error;
}

/** What this process holds after collecting garbage; the provider runs in the backend's process as it does here. */
function heapMegabytes(): number {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect === "function") collect();
  return process.memoryUsage().heapUsed / 1_000_000;
}

export function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
