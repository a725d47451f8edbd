import { performance } from "node:perf_hooks";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

const LOOK_EVERY_MS = 500;
/** Loading keeps the loop busy throughout; a market that waits for people uses a few hundredths of it. */
const BUSY = 0.5;

/**
 * Medusa calls this before it loads. Reading a thousand modules leaves more than 100 MB of garbage that V8 has no reason to
 * collect while the market is quiet; it would stand beside whatever comes next. Collected once, when loading is over.
 */
export function register(): void {
  let before = performance.eventLoopUtilization();
  const timer = setInterval(() => {
    const { utilization } = performance.eventLoopUtilization(before);
    before = performance.eventLoopUtilization();
    if (utilization > BUSY) return;
    clearInterval(timer);
    collectGarbage();
  }, LOOK_EVERY_MS).unref();
}

/** V8 offers its collector only to those who ask for it by flag. */
function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect === "function") collect();
}
