// @ts-check
import { setTimeout as wait } from "node:timers/promises";
import { identify } from "./identity.mjs";

/** Medusa closes its HTTP server and pools on SIGTERM; a keep-alive connection must not hold Ctrl-C for longer. */
const GROUP_GRACE_MS = 6_000;
/** A fast shutdown of Postgres writes a checkpoint; killing it instead would only cost a recovery at the next start. */
const POSTMASTER_GRACE_MS = 20_000;

/**
 * Ends a process that is known to be ours and waits until it is gone.
 * "group": SIGTERM to its whole process group, SIGKILL when it lingers. "postmaster": SIGINT, Postgres' fast shutdown.
 * @param {number} pid
 * @param {"group" | "postmaster"} kind
 */
export async function stopProcess(pid, kind) {
  if (kind === "postmaster") {
    signal(pid, "SIGINT");
    if (!(await isGoneWithin(pid, POSTMASTER_GRACE_MS))) signal(pid, "SIGQUIT");
    await isGoneWithin(pid, POSTMASTER_GRACE_MS);
    return;
  }
  signal(-pid, "SIGTERM");
  await isGoneWithin(pid, GROUP_GRACE_MS);
  signal(-pid, "SIGKILL");
  await isGoneWithin(pid, GROUP_GRACE_MS);
}

/** @param {number} target @param {NodeJS.Signals} name */
function signal(target, name) {
  try {
    process.kill(target, name);
  } catch {
    // Already gone.
  }
}

/** @param {number} pid @param {number} ms */
async function isGoneWithin(pid, ms) {
  const until = performance.now() + ms;
  while (identify(pid)) {
    if (performance.now() > until) return false;
    await wait(50);
  }
  return true;
}
