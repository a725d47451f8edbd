import { Client } from "pg";
import { weightedMean } from "./weighted-mean.ts";

/** How many connections were at something at a time, by what: "computing", or the wait event's own name (PostgreSQL 18, table 27.4). */
export type Waits = Readonly<Record<string, number>>;

export type WaitsLook = { readonly at: number; readonly waits: Waits };

const LOOK_MS = 100;

/**
 * A transaction that waits for its client is open and asks nothing: the server computes between two statements, or waits for
 * something else, and whoever needs its rows or its connection waits with it.
 */
const LOOK = `
  select case when state = 'active' then coalesce(wait_event_type || ' ' || wait_event, 'computing')
              else 'open transaction, asking nothing' end as at, count(*)::int as n
    from pg_stat_activity
   where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()
     and state in ('active', 'idle in transaction', 'idle in transaction (aborted)')
   group by 1`;

/** Looks at what the connections of a database wait for, ten times a second until `stop`, which answers what was seen. */
export async function watchWaits(databaseUrl: string): Promise<() => Promise<readonly WaitsLook[]>> {
  const client = new Client({ connectionString: databaseUrl, application_name: "load bench" });
  await client.connect();
  const looks: WaitsLook[] = [];
  let asking: Promise<void> | null = null;
  const look = async () => {
    const { rows } = await client.query<{ at: string; n: number }>(LOOK);
    looks.push({ at: performance.now(), waits: Object.fromEntries(rows.map(({ at, n }) => [at, n])) });
  };
  // A look that takes longer than the time between two is not asked for again meanwhile.
  const timer = setInterval(() => (asking ??= look().finally(() => (asking = null))), LOOK_MS);
  return async () => {
    clearInterval(timer);
    await asking;
    await client.end();
    return looks;
  };
}

/** The mean number of connections at each thing, each look counted by its `weight`. */
export function waitsOver(looks: readonly WaitsLook[], weight: (look: WaitsLook) => number): Waits {
  const mean = weightedMean(looks, weight);
  const kinds = new Set(looks.flatMap(({ waits }) => Object.keys(waits)));
  return Object.fromEntries([...kinds].map((kind) => [kind, mean(({ waits }) => waits[kind] ?? 0)]));
}

/** The most first, what hardly ever happened left out. */
export function toldWaits(waits: Waits): string {
  const many = Object.entries(waits).filter(([, n]) => n >= 0.05);
  const told = many.sort(([, one], [, other]) => other - one).map(([kind, n]) => `${kind} ${n}`);
  return told.length > 0 ? told.join(", ") : "none busy";
}
