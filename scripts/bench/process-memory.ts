import { readdirSync, readFileSync } from "node:fs";

/** Adding up a process' pages takes the kernel a few milliseconds; a decoder lives for a second. */
const EVERY_MS = 50;

type Peaks = {
  /** The most all processes of the group held at one moment: a page two of them share counts once, half for each. */
  readonly together: number;
  /** The most the leader held, pages it shares included. */
  readonly leader: number;
  /** The most any other of the group ever held, as the kernel kept it, pages it shares included. */
  readonly other: number;
};

/** Watches the memory of a process group (Linux' /proc, proc_pid_smaps(5)), in MB; `stop` answers the peaks. */
export function watchGroup(leader: number): { readonly now: () => number; readonly stop: () => Peaks } {
  const peaks = { together: 0, leader: 0, other: 0 };
  const look = () => {
    const group = groupOf(leader);
    const sum = group.reduce((total, pid) => total + megabytes(pid, "smaps_rollup", "Pss"), 0);
    peaks.together = Math.max(peaks.together, sum);
    for (const pid of group) {
      if (pid === leader) peaks.leader = Math.max(peaks.leader, megabytes(pid, "status", "VmRSS"));
      else peaks.other = Math.max(peaks.other, megabytes(pid, "status", "VmHWM"));
    }
    return sum;
  };
  const timer = setInterval(look, EVERY_MS);
  const stop = () => {
    clearInterval(timer);
    return { ...peaks };
  };
  return { now: look, stop };
}

/** What a process holds now, pages it shares included, in MB. */
export function residentMegabytes(pid: number): number {
  return megabytes(pid, "status", "VmRSS");
}

function groupOf(leader: number): readonly number[] {
  return readdirSync("/proc").flatMap((name) => {
    const stat = /^\d+$/.test(name) ? read(`/proc/${name}/stat`) : "";
    // proc(5): the name is in brackets; state, parent and process group follow it.
    const group = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[2]);
    return group === leader ? [Number(name)] : [];
  });
}

function megabytes(pid: number, file: "status" | "smaps_rollup", field: "VmRSS" | "VmHWM" | "Pss"): number {
  const [, kilobytes = "0"] = new RegExp(`^${field}:\\s+(\\d+) kB`, "m").exec(read(`/proc/${pid}/${file}`)) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}

/** A process may end between being listed and being read. */
function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
