// Loaded into a server with `node -r` by the tests that move its clock; no part of the market. A file says by how many
// milliseconds this process is ahead of the machine. Postgres keeps the machine's time, as on a server of its own.
import { existsSync, readFileSync } from "node:fs";

const { CLOCK_FILE = "" } = process.env;
const Real = Date;
let [aheadMs, readAt] = [0, -1];

/** Asked many times a second; the file is looked at five times. */
function now(): number {
  const at = performance.now();
  if (readAt < 0 || at - readAt > 200) {
    aheadMs = existsSync(CLOCK_FILE) ? Number(readFileSync(CLOCK_FILE, "utf8")) : 0;
    readAt = at;
  }
  return Real.now() + aheadMs;
}

globalThis.Date = new Proxy(Real, {
  construct: (target, given, made) => Reflect.construct(target, given.length === 0 ? [now()] : given, made),
  apply: () => new Real(now()).toString(),
  get: (target, name) => (name === "now" ? now : Reflect.get(target, name)),
});
