// @ts-check
import { Children } from "./children.mjs";
import { install, isInstalled } from "./install.mjs";
import { takeLock } from "./lock.mjs";
import { doorLines, openMarket } from "./market.mjs";
import { findOrphans, stopOrphans } from "./orphans.mjs";
import { requirePort } from "./ports.mjs";
import { requireDataDir, requireDisk, requireNode, requirePlatform } from "./preflight.mjs";
import { say } from "./sentences.mjs";
import { readSettings } from "./settings.mjs";
import { Steps, elapsed } from "./steps.mjs";
import { Stop } from "./stop.mjs";
import { untilStopped } from "./until-stopped.mjs";
/** @import { Market } from "./market.mjs" */
/** @import { Settings } from "./settings.mjs" */

/** `npm start`: from a clean clone to an open market, and back to nothing at Ctrl-C. */
async function main() {
  requireNode(process.versions.node);
  const settings = readSettings(process.argv.slice(2), process.env);
  requirePlatform(settings);
  requireDataDir(settings.dataDir);
  const giveLockBack = takeLock(settings.dataDir);
  process.once("exit", giveLockBack);
  const steps = new Steps(settings.language);
  if (findOrphans(settings.dataDir).length > 0) await steps.run("step.orphans", () => stopOrphans(settings.dataDir));
  const children = new Children(settings.dataDir);
  const closing = closeOnSignals({ settings, steps, children });
  try {
    await open(settings, { steps, children, closing });
  } catch (error) {
    if (closing.isClosing) return;
    await children.stopAll();
    throw error;
  }
}

/**
 * @param {Settings} settings
 * @param {{ steps: Steps, children: Children, closing: { isClosing: boolean } }} tools
 */
async function open(settings, { steps, children, closing }) {
  const hasPackages = isInstalled(settings.root);
  requireDisk(settings.root, { isFirst: !hasPackages });
  requireDisk(settings.dataDir, { isFirst: false });
  await requirePort("PORT_API", settings.portApi);
  await requirePort("PORT_SHOP", settings.portShop);
  if (!hasPackages) await steps.run("step.install", () => install(settings, children));
  const market = await openMarket(settings, { children, steps });
  greet(settings, { steps, market });
  const [name, code] = await Promise.race(
    market.servers.map(async (server) => /** @type {const} */ ([server, await server.exited])),
  );
  if (!closing.isClosing) throw new Stop("stop.died", { part: name.name, code, log: name.log });
}

/**
 * @param {Settings} settings
 * @param {{ steps: Steps, market: Market }} given
 */
function greet(settings, { steps, market }) {
  const { language } = settings;
  if (settings.isEmpty && market.hadData) steps.line(say(language, "state.has_data"));
  steps.line("");
  steps.line(say(language, "state.ready", { time: elapsed(steps.startedAt) }));
  doorLines(settings).forEach((line) => steps.line(line));
  if (market.demo.logins.length === 0) return;
  steps.line(`\n${say(language, "logins.title")}`);
  for (const { label, login, password } of market.demo.logins) steps.line(`  ${label}: ${login} / ${password}`);
}

/**
 * Ctrl-C, a closed terminal or a supervisor's SIGTERM close everything in order; a second Ctrl-C doesn't wait.
 * @param {{ settings: Settings, steps: Steps, children: Children }} given
 */
function closeOnSignals({ settings, steps, children }) {
  const state = { isClosing: false };
  const close = async () => {
    if (state.isClosing) {
      children.killAll();
      process.exit(1);
    }
    state.isClosing = true;
    await steps.run("step.stop", () => children.stopAll());
    steps.line(say(settings.language, "state.closed"));
    process.exit(0);
  };
  for (const name of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.on(name, () => void close());
  return state;
}

await untilStopped(main, "\n");
