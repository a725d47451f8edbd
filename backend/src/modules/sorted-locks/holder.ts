import { randomUUID } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";
import { z } from "@medusajs/framework/zod";

/** A process as its locks name it: which machine it numbers its processes on, its number there, and which start of it. */
const holder = z.object({ machine: z.string(), pid: z.number(), start: z.string() });
export type Holder = z.infer<typeof holder>;

let known: Holder | null = null;

/** The same for every provider of this process: what one of them holds is not another's to take. */
export function thisProcess(): Holder {
  known ??= { machine: machine(), pid: process.pid, start: randomUUID() };
  return known;
}

/** Containers may share a host's name and number their processes from 1: the kernel's own names tell them apart. */
function machine(): string {
  try {
    return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()} ${readlinkSync("/proc/self/ns/pid")}`;
  } catch {
    return hostname();
  }
}

/**
 * True when that process surely runs no more: it was numbered where we are and its number is nobody's, or ours. A number that
 * was given to another since looks alive; then the lock's own end frees it.
 */
export function isGone(
  stored: unknown,
  { me, isRunning }: { me: Holder; isRunning: (pid: number) => boolean },
): boolean {
  const parsed = holder.safeParse(stored);
  if (!parsed.success || parsed.data.machine !== me.machine || parsed.data.start === me.start) return false;
  return parsed.data.pid === me.pid || !isRunning(parsed.data.pid);
}

/** Signal 0 asks and does nothing; a process of another user answers EPERM, and lives. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
