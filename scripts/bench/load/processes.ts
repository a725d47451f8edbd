import { readdirSync, readFileSync } from "node:fs";
import { cpus } from "node:os";
import { toldWaits, type Waits } from "./waits.ts";
import { weightedMean } from "./weighted-mean.ts";

/** Linux counts a process' time in hundredths of a second (proc_pid_stat(5), USER_HZ). */
const TICK_SECONDS = 0.01;
/** Long enough for a tick to be a twenty-fifth of it. */
const LOOK_MS = 250;

/** Cores in use, 1 being all of one: by each process with its children, by its busiest thread, and by the whole machine. */
export type Usage = Readonly<Record<string, { readonly cores: number; readonly busiestThread: number }>> & {
  readonly generator: { readonly cores: number; readonly busiestThread: number };
  readonly machine: { readonly cores: number; readonly busiestThread: number };
};

/** What was counted between two looks, on this process' clock: in ticks, but our own in milliseconds. */
export type Look = {
  readonly from: number;
  readonly to: number;
  readonly of: Readonly<Record<string, Ticks>>;
  readonly generatorMs: number;
  readonly machine: number;
};

/** Looks at named processes (each by its leader's id) four times a second until `stop`, which answers what was seen. */
export function watchProcesses(named: Readonly<Record<string, number>>): () => readonly Look[] {
  const count = () => ({
    at: performance.now(),
    of: Object.fromEntries(Object.entries(named).map(([name, pid]) => [name, ticksOf(pid)])),
    generator: process.cpuUsage(),
    machine: machineTicks(),
  });
  const looks: Look[] = [];
  let before = count();
  const look = () => {
    const after = count();
    const { user, system } = process.cpuUsage(before.generator);
    looks.push({
      ...{ from: before.at, to: after.at, generatorMs: (user + system) / 1000 },
      of: Object.fromEntries(
        Object.keys(named).map((name) => [name, since(before.of[name] ?? NOTHING, after.of[name] ?? NOTHING)]),
      ),
      machine: after.machine - before.machine,
    });
    before = after;
  };
  const timer = setInterval(look, LOOK_MS);
  return () => {
    clearInterval(timer);
    look();
    return looks;
  };
}

/** What was used, each look counted by its `weight`: by its length for all of the time, by who waited meanwhile for theirs. */
export function usageOver(looks: readonly Look[], weight: (look: Look) => number): Usage {
  const mean = weightedMean(looks, weight);
  const perMs = (of: (look: Look) => number) => mean((look) => of(look) / (look.to - look.from));
  const cores = (of: (look: Look) => number) => perMs((look) => of(look) * TICK_SECONDS * 1000);
  const names = new Set(looks.flatMap(({ of }) => Object.keys(of)));
  const used = [...names].map((name) => {
    const threads = new Set(looks.flatMap(({ of }) => [...(of[name]?.threads.keys() ?? [])]));
    const busiestThread = Math.max(0, ...[...threads].map((id) => cores(({ of }) => of[name]?.threads.get(id) ?? 0)));
    return [name, { cores: cores(({ of }) => of[name]?.all ?? 0), busiestThread }];
  });
  const own = perMs(({ generatorMs }) => generatorMs);
  return {
    ...Object.fromEntries(used),
    generator: { cores: own, busiestThread: own },
    machine: { cores: cores(({ machine }) => machine), busiestThread: 0 },
  };
}

/**
 * What kept shoppers waiting, of what was used while they did: one thread that computed all the time, else the cores together.
 * Neither means that what they waited for waited itself: `waits` says for what in Postgres.
 */
export function bottleneckOf(usage: Usage, waits: Waits, cores: number = cpus().length): string {
  const { machine, generator, ...parts } = usage;
  const ranked = Object.entries(parts).sort(([, one], [, other]) => other.cores - one.cores);
  const [full] = ranked.filter(([, it]) => it.busiestThread >= 0.85);
  if (full) return `${full[0]}'s one thread`;
  const told = ranked.map(([name, it]) => `${name} ${it.cores}`).join(", ");
  if (machine.cores >= cores * 0.85) return `the ${cores} cores together (${told}, generator ${generator.cores})`;
  return `waiting, not computing (${told}; connections of Postgres: ${toldWaits(waits)})`;
}

/** The process that runs this session's Postgres: the parent of any of its connections. */
export const parentOf = (pid: number): number => Number(fieldsOf(`/proc/${pid}/stat`)[1]);

type Ticks = { readonly all: number; readonly threads: ReadonlyMap<string, number> };

const NOTHING: Ticks = { all: 0, threads: new Map() };

/** A thread that began in between has used all it shows; so has a process. */
function since(before: Ticks, after: Ticks): Ticks {
  const threads = [...after.threads].map(([id, it]) => [id, it - (before.threads.get(id) ?? 0)] as const);
  return { all: Math.max(0, after.all - before.all), threads: new Map(threads) };
}

/** A process, its group and its children; what ended children used is their parent's (fields 16 and 17). */
function ticksOf(leader: number): Ticks {
  let all = 0;
  const threads = new Map<string, number>();
  for (const name of readdirSync("/proc").filter((it) => /^\d+$/.test(it))) {
    const fields = fieldsOf(`/proc/${name}/stat`);
    const belongs = name === String(leader) || Number(fields[1]) === leader || Number(fields[2]) === leader;
    if (!belongs) continue;
    all += [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at] ?? 0), 0);
    for (const thread of tasksOf(name)) {
      const own = fieldsOf(`/proc/${name}/task/${thread}/stat`);
      threads.set(thread, Number(own[11] ?? 0) + Number(own[12] ?? 0));
    }
  }
  return { all, threads };
}

/** The fields of a stat file from the third, the state, on: the second is a name and may hold anything. */
function fieldsOf(file: string): readonly string[] {
  try {
    const stat = readFileSync(file, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch {
    // It ended between being listed and being read.
    return [];
  }
}

function tasksOf(pid: string): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

/** user, nice, system, irq, softirq and steal of all cores; idle and waiting for the disk are no work. */
function machineTicks(): number {
  const [, ...ticks] = (readFileSync("/proc/stat", "utf8").split("\n")[0] ?? "").split(/\s+/);
  return [0, 1, 2, 5, 6].reduce((sum, at) => sum + Number(ticks[at] ?? 0), 0);
}
