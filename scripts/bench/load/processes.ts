import { readdirSync, readFileSync } from "node:fs";
import { cpus } from "node:os";

/** Linux counts a process' time in hundredths of a second (proc_pid_stat(5), USER_HZ). */
const TICK_SECONDS = 0.01;

/** Cores in use, 1 being all of one: by each process with its children, by its busiest thread, and by the whole machine. */
export type Usage = Readonly<Record<string, { readonly cores: number; readonly busiestThread: number }>> & {
  readonly generator: { readonly cores: number; readonly busiestThread: number };
  readonly machine: { readonly cores: number; readonly busiestThread: number };
};

/** Watches named processes (each by its leader's id) until `stop`, which answers what they used meanwhile. */
export function watchProcesses(named: Readonly<Record<string, number>>): () => Usage {
  const look = () => ({
    at: performance.now(),
    of: Object.fromEntries(Object.entries(named).map(([name, pid]) => [name, ticksOf(pid)])),
    generator: process.cpuUsage(),
    machine: machineTicks(),
  });
  const before = look();
  return () => {
    const after = look();
    const seconds = (after.at - before.at) / 1000;
    const cores = (ticks: number) => round((ticks * TICK_SECONDS) / seconds);
    const used = Object.keys(named).map((name) => {
      const [from, to] = [before.of[name], after.of[name]];
      const busiest = Math.max(0, ...[...(to?.threads ?? [])].map(([id, it]) => it - (from?.threads.get(id) ?? 0)));
      return [name, { cores: cores((to?.all ?? 0) - (from?.all ?? 0)), busiestThread: cores(busiest) }];
    });
    const { user, system } = after.generator;
    const own = round((user + system - before.generator.user - before.generator.system) / 1e6 / seconds);
    return {
      ...Object.fromEntries(used),
      generator: { cores: own, busiestThread: own },
      machine: { cores: cores(after.machine - before.machine), busiestThread: 0 },
    };
  };
}

/**
 * What holds more shoppers back: one thread that computes all the time, else the cores together. Neither means waiting:
 * for a lock, a connection, the disk.
 */
export function bottleneckOf(usage: Usage, cores: number = cpus().length): string {
  const { machine, generator, ...parts } = usage;
  const ranked = Object.entries(parts).sort(([, one], [, other]) => other.cores - one.cores);
  const [full] = ranked.filter(([, it]) => it.busiestThread >= 0.85);
  if (full) return `${full[0]}'s one thread`;
  const told = ranked.map(([name, it]) => `${name} ${it.cores}`).join(", ");
  if (machine.cores >= cores * 0.85) return `the ${cores} cores together (${told}, generator ${generator.cores})`;
  return `waiting, not computing (${told})`;
}

/** The process that runs this session's Postgres: the parent of any of its connections. */
export const parentOf = (pid: number): number => Number(fieldsOf(`/proc/${pid}/stat`)[1]);

type Ticks = { readonly all: number; readonly threads: ReadonlyMap<string, number> };

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

const round = (value: number) => Math.round(value * 100) / 100;
