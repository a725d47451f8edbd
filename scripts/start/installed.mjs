// @ts-check
import { spawn } from "node:child_process";
import path from "node:path";
import { Children } from "./children.mjs";
import { install, isInstalled } from "./install.mjs";
import { takeLock } from "./lock.mjs";
import { node24, withNode24 } from "./node24.mjs";
import { requireDataDir, requireDisk, requireNode } from "./preflight.mjs";
import { readSettings } from "./settings.mjs";
import { Steps } from "./steps.mjs";
import { untilStopped } from "./until-stopped.mjs";

/**
 * `node scripts/start/installed.mjs <program> [arguments]`: runs one of our TypeScript programs on Node 24,
 * after installing what package-lock.json names, so that every npm script works on a clean clone.
 */
async function main() {
  requireNode(process.versions.node);
  const settings = readSettings([], process.env);
  if (!isInstalled(settings.root)) {
    requireDataDir(settings.dataDir);
    requireDisk(settings.dataDir, { isFirst: true });
    const giveLockBack = takeLock(settings.dataDir);
    const children = new Children(settings.dataDir);
    process.once("SIGINT", () => void children.stopAll().then(() => process.exit(130)));
    process.once("SIGTERM", () => void children.stopAll().then(() => process.exit(143)));
    try {
      await new Steps(settings.language).run("step.install", () => install(settings, children));
    } finally {
      giveLockBack();
    }
  }
  const [program = "", ...args] = process.argv.slice(2);
  // The backend is CommonJS, so Node would warn that a file of its that a program reads is read as a module.
  const quiet = "--disable-warning=MODULE_TYPELESS_PACKAGE_JSON";
  const child = spawn(node24(settings.root), [quiet, path.join(settings.root, program), ...args], {
    stdio: "inherit",
    env: withNode24(settings.root, process.env),
  });
  // The terminal sends Ctrl-C to both; the program decides what to close, and we wait for it.
  for (const name of /** @type {const} */ (["SIGINT", "SIGTERM"])) process.on(name, () => child.kill(name));
  child.once("exit", (code) => process.exit(code ?? 1));
}

await untilStopped(main);
