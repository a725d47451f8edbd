// @ts-check
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { medusaRun } from "./database.mjs";
import { node24, withNode24 } from "./node24.mjs";
import { withClient } from "./postgres.mjs";
import { say } from "./sentences.mjs";
import { Stop, stopFor } from "./stop.mjs";
/** @import { MedusaRun } from "./database.mjs" */
/** @import { Settings } from "./settings.mjs" */

/**
 * What the seed leaves for people and for the storefront.
 * @typedef {{ publishableKey: string, logins: { door: string, label: string, login: string, password: string }[] }} Demo
 */

/**
 * The demo's keys and logins when this database holds them, else null.
 * @param {Settings} settings
 * @param {string} url
 * @returns {Promise<Demo | null>}
 */
export async function readDemo(settings, url) {
  const file = path.join(settings.dataDir, "demo.json");
  if (!existsSync(file)) return null;
  const demo = JSON.parse(readFileSync(file, "utf8"));
  const isHeld = await withClient(url, async (client) => {
    const { rowCount } = await client.query("SELECT 1 FROM api_key WHERE token = $1", [demo.publishableKey]);
    return rowCount === 1;
  });
  return isHeld ? demo : null;
}

/**
 * Runs the seed (or only the preparation, for an empty market) and keeps what its last line says.
 * @param {MedusaRun} run
 * @returns {Promise<Demo>}
 */
export async function seed(run) {
  const { settings } = run;
  if (!settings.isEmpty) await draw(run);
  const [script, key] = settings.isEmpty
    ? ["prepare", /** @type {const} */ ("step.prepare")]
    : ["seed", /** @type {const} */ ("step.seed")];
  const { output, log } = await medusaRun(run, {
    name: script,
    key,
    args: ["exec", `./src/scripts/${script}.${settings.isDev ? "ts" : "js"}`],
  });
  const demo = lastJson(output);
  if (!demo) throw new Stop("stop.script", { step: say(settings.language, key), log });
  writeFileSync(path.join(settings.dataDir, "demo.json"), `${JSON.stringify(demo, null, 2)}\n`, { mode: 0o600 });
  return demo;
}

/**
 * Draws the invented world and its pictures into the files that DEMO_WORLD and PHOTOS_DIR name.
 * @param {MedusaRun} run
 */
async function draw({ settings, children, env }) {
  const program = path.join(settings.root, "scripts/seed/main.ts");
  const { code, output, log } = await children.run({
    name: "draw",
    command: node24(settings.root),
    args: [program],
    cwd: settings.root,
    env: withNode24(settings.root, env),
  });
  const step = say(settings.language, "step.seed");
  if (code !== 0) throw stopFor(output, step, new Stop("stop.script", { step, log }));
}

/**
 * The last line that is JSON with a publishable key; the framework's own logging may follow it.
 * @param {string} output
 * @returns {Demo | null}
 */
export function lastJson(output) {
  for (const line of output.split("\n").reverse()) {
    if (!line.startsWith("{")) continue;
    try {
      const value = JSON.parse(line);
      if (typeof value.publishableKey === "string")
        return { publishableKey: value.publishableKey, logins: value.logins ?? [] };
    } catch {
      // A log line that only looks like JSON.
    }
  }
  return null;
}
