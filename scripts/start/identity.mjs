// @ts-check
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * A process is the same one only if both its id and its start match: ids are reused, and some programs
 * (Next among them) overwrite their command line, so neither the id nor the command line proves anything alone.
 * @typedef {{ pid: number, start: string }} Identity
 */

/**
 * The identity of a live process, or null when there is none with that id.
 * @param {number} pid
 * @returns {Identity | null}
 */
export function identify(pid) {
  const start = process.platform === "linux" ? startOnLinux(pid) : startByPs(pid);
  return start === null ? null : { pid, start };
}

/**
 * @param {Identity} recorded
 */
export function isSameProcess(recorded) {
  return identify(recorded.pid)?.start === recorded.start;
}

/**
 * Boot id and start tick; null also for a zombie, which no longer holds anything.
 * @param {number} pid
 */
function startOnLinux(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // proc(5): the name is in brackets and may hold spaces; state is the first field after it, starttime the twentieth.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (fields[0] === "Z" || fields[0] === "X") return null;
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    return `${boot}:${fields[19]}`;
  } catch {
    return null;
  }
}

/** @param {number} pid */
function startByPs(pid) {
  try {
    return (
      execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      }).trim() || null
    );
  } catch {
    return null;
  }
}
