// @ts-check
import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Children } from "./children.mjs";
import { backendServerEnv, isMigrated, medusaCommand, migrate, requireDatabase } from "./database.mjs";
import { readDemo, seed } from "./demo.mjs";
import { SHOP_PROGRAM } from "./market.mjs";
import { node24, withNode24 } from "./node24.mjs";
import { readSettings } from "./settings.mjs";
import { Stop } from "./stop.mjs";
import { untilStopped } from "./until-stopped.mjs";
/** @import { Settings } from "./settings.mjs" */

/** What each part can't be without: no part makes a secret of its own, or two containers would have two. */
const NEEDS = {
  prepare: ["DATABASE_URL", "JWT_SECRET", "COOKIE_SECRET", "REVALIDATE_SECRET"],
  backend: ["DATABASE_URL", "JWT_SECRET", "COOKIE_SECRET", "REVALIDATE_SECRET"],
  worker: ["DATABASE_URL", "JWT_SECRET", "COOKIE_SECRET", "REVALIDATE_SECRET"],
  storefront: ["SESSION_SECRET", "REVALIDATE_SECRET", "MEDUSA_PUBLISHABLE_KEY"],
};

/** @param {string} name @returns {name is keyof typeof NEEDS} */
const isPart = (name) => name in NEEDS;

/**
 * `node scripts/start/serve.mjs PART`: one part of a market that was built, as a container runs it (docker-compose.yml).
 * `prepare` brings the database to this build, opens an empty market in it once, and ends.
 */
async function main() {
  const [part = ""] = process.argv.slice(2);
  if (!isPart(part)) throw new Stop("stop.part", { parts: Object.keys(NEEDS).join(", ") });
  const settings = readSettings(["--empty"], process.env);
  for (const name of NEEDS[part]) if (!settings.env[name]) throw new Stop("stop.not_given", { name, part });
  if (part === "prepare") return prepare(settings);
  const program = part === "storefront" ? storefront(settings) : backend(settings, part);
  const child = spawn(program.command, program.args, { ...program, stdio: "inherit" });
  for (const name of /** @type {const} */ (["SIGINT", "SIGTERM"])) process.on(name, () => child.kill(name));
  child.once("exit", (code) => process.exit(code ?? 1));
}

/** @param {Settings} settings */
async function prepare(settings) {
  const { dataDir, env } = settings;
  const url = String(env.DATABASE_URL);
  // A folder of its own: the storefront is given it and nothing else of the market's.
  const shop = path.join(dataDir, "shop");
  mkdirSync(shop, { recursive: true });
  await requireDatabase(url);
  const run = { settings, children: new Children(dataDir), env };
  const build = { url, buildHash: String(env.MARKET_BUILD ?? "") };
  // Two versions have two names; without one Medusa looks for itself what is missing.
  if (!env.MARKET_BUILD || !(await isMigrated(settings, build))) await migrate(run, build);
  const demo = (await readDemo(settings, url)) ?? (await seed(run));
  writeFileSync(path.join(shop, "publishable-key"), `${demo.publishableKey}\n`);
}

/**
 * The backend answers and works on nothing; the worker works and answers only whether it is there.
 * @param {Settings} settings
 * @param {"backend" | "worker"} part
 */
function backend(settings, part) {
  const mode = part === "worker" ? "worker" : "server";
  return {
    ...medusaCommand(settings, ["start", "--port", String(settings.portApi)]),
    env: { ...backendServerEnv(settings, settings.env), MEDUSA_WORKER_MODE: mode },
  };
}

/** @param {Settings} settings */
function storefront({ root, env, portShop }) {
  return {
    command: node24(root),
    args: [SHOP_PROGRAM, "--port", String(portShop)],
    cwd: path.join(root, "storefront"),
    env: { ...withNode24(root, env), NODE_ENV: "production", DATABASE_URL: undefined },
  };
}

await untilStopped(main);
