import { readdirSync, readFileSync } from "node:fs";

const EVERY_MS = 20;

type Peaks = {
  /** The most all processes of the group held at one moment. */
  readonly together: number;
  readonly leader: number;
  /** The most any other of the group ever held, as the kernel kept it. */
  readonly other: number;
};

/**
 * Watches the resident memory of a process group (Linux' /proc), in MB; `stop` answers the peaks. Pages that two
 * processes share are counted for each: the sum is never too small.
 */
export function watchGroup(leader: number): { readonly now: () => number; readonly stop: () => Peaks } {
  const peaks = { together: 0, leader: 0, other: 0 };
  const look = () => {
    const held = groupOf(leader).map((pid) => ({ pid, rss: megabytes(pid, "VmRSS"), peak: megabytes(pid, "VmHWM") }));
    const sum = held.reduce((total, it) => total + it.rss, 0);
    peaks.together = Math.max(peaks.together, sum);
    for (const { pid, rss, peak } of held) {
      if (pid === leader) peaks.leader = Math.max(peaks.leader, rss);
      else peaks.other = Math.max(peaks.other, peak);
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

function groupOf(leader: number): readonly number[] {
  return readdirSync("/proc").flatMap((name) => {
    const stat = /^\d+$/.test(name) ? read(`/proc/${name}/stat`) : "";
    // proc(5): the name is in brackets; state, parent and process group follow it.
    const group = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[2]);
    return group === leader ? [Number(name)] : [];
  });
}

function megabytes(pid: number, field: "VmRSS" | "VmHWM"): number {
  const [, kilobytes = "0"] = new RegExp(`^${field}:\\s+(\\d+) kB`, "m").exec(read(`/proc/${pid}/status`)) ?? [];
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
