// @ts-check
import path from "node:path";
import { fileURLToPath } from "node:url";
import { withSecretFiles } from "./secret-files.mjs";
import { languageOf } from "./sentences.mjs";
import { Stop } from "./stop.mjs";
/** @import { Language } from "./sentences.mjs" */

/** The checkout this launcher belongs to. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/**
 * @typedef {object} Settings
 * @property {string} root        the checkout
 * @property {string} dataDir     everything a run leaves behind: database, secrets, logs, stamps
 * @property {number} portShop
 * @property {number} portApi
 * @property {number | null} portDb  null: any free port
 * @property {string | null} databaseUrl  null: the embedded Postgres
 * @property {boolean} isEmpty    start without the demo world
 * @property {boolean} isDev      servers that rebuild as files change, for daily work
 * @property {boolean} isThrowAway  data may be lost at a power cut; for tests
 * @property {Language} language
 * @property {Record<string, string | undefined>} env
 */

/**
 * Reads arguments and environment once; throws Stop with a sentence for a port that is none, or a secret's file that is not there.
 * @param {readonly string[]} args
 * @param {Record<string, string | undefined>} given
 * @returns {Settings}
 */
export function readSettings(args, given) {
  const env = withSecretFiles(given);
  const portShop = readPort("PORT_SHOP", env.PORT_SHOP) ?? 8000;
  const portApi = readPort("PORT_API", env.PORT_API) ?? 9000;
  if (portShop === portApi) throw new Stop("stop.ports_equal", { port: portShop });
  return {
    root: ROOT,
    dataDir: path.resolve(ROOT, env.DATA_DIR || ".data"),
    portShop,
    portApi,
    portDb: readPort("PORT_DB", env.PORT_DB),
    databaseUrl: env.DATABASE_URL || null,
    isEmpty: args.includes("--empty"),
    isDev: args.includes("--dev"),
    isThrowAway: false,
    language: languageOf(env),
    env,
  };
}

/**
 * @param {string} variable
 * @param {string | undefined} value
 */
function readPort(variable, value) {
  if (!value) return null;
  const port = Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Stop("stop.port_invalid", { variable, value });
  return port;
}
