// @ts-check
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { node24, withNode24 } from "./node24.mjs";
import { withClient } from "./postgres.mjs";
import { say } from "./sentences.mjs";
import { Stop, stopFor } from "./stop.mjs";
/** @import { SentenceKey } from "./sentences.mjs" */
/** @import { Children } from "./children.mjs" */
/** @import { Settings } from "./settings.mjs" */

/**
 * What a program of Medusa's command line needs to run.
 * @typedef {object} MedusaRun
 * @property {Settings} settings
 * @property {Children} children
 * @property {Record<string, string | undefined>} env
 */

/**
 * New objects' room in MB, as V8 had it for years. On a machine with much memory Node 24 takes 64, fills it while loading and
 * keeps it: 128 MB of 540 in a market nobody visits.
 */
const SEMI_SPACE_MB = 16;

/**
 * How far the old objects' room may grow past what was alive before it is collected again. Left to itself V8 doubles it on a
 * machine with memory to spare, so that a backend of 200 MB stands at 400 while photos come in (measured: 550 MB, now 480).
 */
const HEAP_GROWTH_PERCENT = 30;

/**
 * Where Medusa's programs run: its production build, or its sources when we work on them.
 * @param {Settings} settings
 * @param {readonly string[]} args
 */
export function medusaCommand({ root, isDev }, args) {
  const cwd = path.join(root, isDev ? "backend" : "backend/.medusa/server");
  return {
    command: node24(root),
    args: [
      `--max-semi-space-size=${SEMI_SPACE_MB}`,
      `--heap-growing-percent=${HEAP_GROWTH_PERCENT}`,
      path.join(root, "node_modules/@medusajs/cli/cli.js"),
      ...args,
    ],
    cwd,
  };
}

/**
 * The environment of the backend that stays. glibc gives each thread an arena of its own and returns little of them: two are
 * enough for a program that computes on one thread.
 * @param {Settings} settings
 * @param {Record<string, string | undefined>} env
 */
export function backendServerEnv(settings, env) {
  return { ...withNode24(settings.root, env), NODE_ENV: nodeEnv(settings), MALLOC_ARENA_MAX: "2" };
}

/** @param {Settings} settings */
export function nodeEnv({ isDev }) {
  return isDev ? "development" : "production";
}

/**
 * Stops with a sentence when a database given by address can't be reached.
 * @param {string} url
 */
export async function requireDatabase(url) {
  try {
    await withClient(url, (client) => client.query("SELECT 1"));
  } catch (error) {
    const reason =
      error instanceof Error ? error.message || ("code" in error ? String(error.code) : error.name) : String(error);
    throw new Stop("stop.database_url", { reason });
  }
}

/**
 * Is this database at the structure of this build? Asked of the database and of a note of the last migration, because
 * Medusa needs ten seconds to find out for itself.
 * @param {Settings} settings
 * @param {{ url: string, buildHash: string }} given
 */
export async function isMigrated(settings, { url, buildHash }) {
  const file = path.join(settings.dataDir, "migrated");
  if (!existsSync(file) || readFileSync(file, "utf8") !== migrationNote(settings, { url, buildHash })) return false;
  return withClient(
    url,
    async (client) => (await client.query("SELECT to_regclass('mikro_orm_migrations') AS t")).rows[0]?.t !== null,
  );
}

/**
 * @param {MedusaRun} run
 * @param {{ url: string, buildHash: string }} given
 */
export async function migrate(run, { url, buildHash }) {
  await medusaRun(run, {
    name: "migrate",
    key: "step.migrate",
    args: ["db:migrate", "--execute-safe-links", "--execute-safe-search"],
  });
  writeFileSync(path.join(run.settings.dataDir, "migrated"), migrationNote(run.settings, { url, buildHash }));
}

/**
 * @param {MedusaRun} run
 * @param {{ name: string, key: SentenceKey, args: readonly string[] }} what
 */
export async function medusaRun({ settings, children, env }, { name, key, args }) {
  const result = await children.run({
    name,
    ...medusaCommand(settings, args),
    env: withNode24(settings.root, env),
  });
  const step = say(settings.language, key);
  if (result.code !== 0) throw stopFor(result.output, step, new Stop("stop.script", { step, log: result.log }));
  return result;
}

/**
 * Where the search is answered from belongs to it: another engine needs indexes of its own.
 * @param {Settings} settings
 * @param {{ url: string, buildHash: string }} given
 */
function migrationNote({ env }, { url, buildHash }) {
  const places = `${url.replace(/:\d+\//, "/")} ${env.MEILISEARCH_HOST ?? ""}`;
  return `${buildHash} ${createHash("sha256").update(places).digest("hex")}\n`;
}
