import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { readEnv } from "./src/boundary/env";
import { keepBackPersonalData } from "./src/boundary/quiet-streams";
import { takeOlderTokens } from "./src/boundary/older-tokens";
import { limitSlowClients } from "./src/boundary/slow-clients";
import { startTracesIfAsked } from "./src/boundary/start-traces";

/** Node tells when a server listens (diagnostics_channel, net.server.listen): then everything has been loaded. */
const LISTENS = "tracing:net.server.listen:asyncEnd";

/**
 * Medusa calls this before it loads. Reading a thousand modules leaves nearly 100 MB of garbage that V8 has no reason to
 * collect while the market is quiet; it would stand beside whatever comes next. Collected once, before the first request.
 */
export function register(): void {
  keepBackPersonalData(process.stdout);
  keepBackPersonalData(process.stderr);
  limitSlowClients();
  const { jwtSecret: now, jwtSecretBefore: before, traces } = readEnv(process.env);
  if (before !== null) takeOlderTokens({ now, before });
  startTracesIfAsked(traces);
  subscribe(LISTENS, collectOnce);
}

function collectOnce(): void {
  unsubscribe(LISTENS, collectOnce);
  // V8 offers its collector only to those who ask for it by flag.
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect === "function") collect();
}
