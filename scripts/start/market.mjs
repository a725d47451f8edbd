// @ts-check
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { build } from "./build.mjs";
import { backendServerEnv, isMigrated, medusaCommand, migrate, nodeEnv, requireDatabase } from "./database.mjs";
import { readDemo, seed } from "./demo.mjs";
import { node24, withNode24 } from "./node24.mjs";
import { startPostgres } from "./postgres.mjs";
import { say } from "./sentences.mjs";
import { secretsOf } from "./secrets.mjs";
import { Stop, stopFor } from "./stop.mjs";
/** @import { Child, Children } from "./children.mjs" */
/** @import { Demo } from "./demo.mjs" */
/** @import { Settings } from "./settings.mjs" */
/** @import { Steps } from "./steps.mjs" */

/** @typedef {{ demo: Demo, hadData: boolean, url: string, servers: readonly Child[] }} Market */

const ANSWER_SECONDS = 120;

/**
 * Opens the whole market: builds and Postgres side by side, then migrations, data, backend, storefront.
 * Returns when both answer. Stopping is the caller's: `children.stopAll()`.
 * @param {Settings} settings
 * @param {{ children: Children, steps: Steps }} tools
 * @returns {Promise<Market>}
 */
export async function openMarket(settings, { children, steps }) {
  const secrets = secretsOf(settings.dataDir, settings.env);
  const [hashes, url] = await Promise.all([
    build(settings, { children, steps }, ({ name }) => !settings.isDev || name.startsWith("packages/")),
    steps.run("step.postgres", () => openDatabase(settings, { children, password: secrets.DATABASE_PASSWORD })),
  ]);
  const env = backendEnv(settings, { url, secrets });
  const run = { settings, children, env };
  // For the doctor and the benches, which look into the running database.
  writeFileSync(path.join(settings.dataDir, "database.json"), JSON.stringify({ url }), { mode: 0o600 });
  const buildHash = hashes.get("backend") ?? "";
  if (!(await isMigrated(settings, { url, buildHash })))
    await steps.run("step.migrate", () => migrate(run, { url, buildHash }));
  const held = await readDemo(settings, url);
  const demo = held ?? (await steps.run(settings.isEmpty ? "step.prepare" : "step.seed", () => seed(run)));
  const servers = await openServers(settings, { children, steps, env, shopEnv: shopEnv(settings, { secrets, demo }) });
  return { demo, hadData: held !== null, url, servers };
}

/**
 * @param {Settings} settings
 * @param {{ children: Children, password: string }} given
 */
async function openDatabase(settings, given) {
  if (!settings.databaseUrl) return startPostgres(settings, given);
  await requireDatabase(settings.databaseUrl);
  return settings.databaseUrl;
}

/**
 * Both at once: the storefront needs no backend to begin, and two cores carry both.
 * @param {Settings} settings
 * @param {{ children: Children, steps: Steps, env: Record<string, string | undefined>, shopEnv: Record<string, string | undefined> }} given
 */
async function openServers(settings, { children, steps, env, shopEnv }) {
  const { portApi, isDev } = settings;
  const backend = children.start({
    name: "backend",
    ...medusaCommand(settings, [isDev ? "develop" : "start", "--port", String(portApi)]),
    env: backendServerEnv(settings, env),
  });
  const [storefront] = await Promise.all([
    startStorefront(settings, { children, steps, shopEnv }),
    steps.run("step.backend", () => untilAnswers(backend, `http://127.0.0.1:${portApi}/health`)),
  ]);
  return [backend, storefront];
}

/**
 * Returns when it answers.
 * @param {Settings} settings
 * @param {{ children: Children, steps: Steps, shopEnv: Record<string, string | undefined> }} given
 */
export async function startStorefront(settings, { children, steps, shopEnv }) {
  const { root, portShop, isDev } = settings;
  const storefront = children.start({
    name: "storefront",
    command: node24(root),
    args: [...(isDev ? [nextProgram(root), "dev"] : [SHOP_PROGRAM]), "--port", String(portShop)],
    cwd: path.join(root, "storefront"),
    env: { ...withNode24(root, shopEnv), NODE_ENV: nodeEnv(settings) },
  });
  await steps.run("step.storefront", () => untilAnswers(storefront, `http://127.0.0.1:${portShop}/`));
  return storefront;
}

/** The built shop's own, in its folder. */
export const SHOP_PROGRAM = "serve.mjs";

/** Next beside the storefront's React, not the admin's. @param {string} root */
function nextProgram(root) {
  return path.join(root, "storefront/node_modules/next/dist/bin/next");
}

/** An invented account, so that the demo can be paid by transfer; a real market names its own, or has none. */
const DEMO_ACCOUNT = {
  BANK_ACCOUNT_BIN: "970436",
  BANK_ACCOUNT_NUMBER: "0000000000",
  BANK_ACCOUNT_NAME: "CHO PHIEN THU NGHIEM",
};

/**
 * @param {Settings} settings
 * @param {{ url: string, secrets: import("./secrets.mjs").Secrets }} given
 * @returns {Record<string, string | undefined>}
 */
export function backendEnv(settings, { url, secrets }) {
  const { env, dataDir, portApi, portShop } = settings;
  const { DATABASE_PASSWORD: _, ...ours } = secrets;
  return {
    SHOP_ORIGIN: `http://localhost:${portShop}`,
    API_ORIGIN: `http://localhost:${portApi}`,
    PHOTOS_DIR: path.join(dataDir, "photos"),
    DEMO_WORLD: path.join(dataDir, "world.json"),
    REVALIDATE_URL: `http://127.0.0.1:${portShop}/api/revalidate`,
    ...(settings.isEmpty ? {} : DEMO_ACCOUNT),
    ...env,
    ...ours,
    DATA_DIR: dataDir,
    DATABASE_URL: url,
  };
}

/**
 * @param {Settings} settings
 * @param {{ secrets: import("./secrets.mjs").Secrets, demo: Pick<Demo, "publishableKey"> }} given
 * @returns {Record<string, string | undefined>}
 */
export function shopEnv({ env, portApi, portShop }, { secrets, demo }) {
  return {
    SHOP_ORIGIN: `http://localhost:${portShop}`,
    API_URL: `http://127.0.0.1:${portApi}`,
    ...env,
    DATABASE_URL: undefined,
    SESSION_SECRET: secrets.SESSION_SECRET,
    REVALIDATE_SECRET: secrets.REVALIDATE_SECRET,
    MEDUSA_PUBLISHABLE_KEY: demo.publishableKey,
  };
}

/**
 * Waits until the address answers anything but a server error; stops with a sentence when the program ends first.
 * @param {Child} child
 * @param {string} url
 */
export async function untilAnswers(child, url) {
  /** @type {number | null} */
  let code = null;
  void child.exited.then((exit) => (code = exit));
  const until = performance.now() + ANSWER_SECONDS * 1000;
  while (!(await answers(url))) {
    if (code !== null)
      throw stopFor(
        readFileSync(child.log, "utf8"),
        child.name,
        new Stop("stop.died", { part: child.name, code, log: child.log }),
      );
    if (performance.now() > until)
      throw new Stop("stop.no_answer", { part: child.name, url, seconds: ANSWER_SECONDS, log: child.log });
    await wait(200);
  }
}

/** @param {string} url */
async function answers(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(10_000), redirect: "manual" });
    await response.body?.cancel();
    return response.status < 500;
  } catch {
    return false;
  }
}

/**
 * The addresses of the four doors, as lines.
 * @param {Settings} settings
 */
export function doorLines({ language, portShop, portApi }) {
  const shop = `http://localhost:${portShop}`;
  const rows = [
    [say(language, "door.shop"), shop],
    [say(language, "door.coop"), `${shop}/hop-tac-xa`],
    [say(language, "door.union"), `${shop}/hoi`],
    [say(language, "door.operator"), `http://localhost:${portApi}/app`],
  ];
  return rows.map(([name = "", address]) => `  ${name.padEnd(14)} ${address}`);
}
