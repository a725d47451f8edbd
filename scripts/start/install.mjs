// @ts-check
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { Stop, stopFor } from "./stop.mjs";
import { say } from "./sentences.mjs";
/** @import { Children } from "./children.mjs" */
/** @import { Settings } from "./settings.mjs" */
/** @typedef {Record<string, { version?: string, optional?: boolean, peer?: boolean, link?: boolean }>} LockedPackages */

/** What npm prints when the registry is out of reach, as opposed to when a package is wrong. */
const UNREACHABLE =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|network request to|ENOTCACHED/;

/**
 * Does node_modules hold what package-lock.json names? npm writes its own lock there last, so an interrupted install has none.
 * @param {string} root
 */
export function isInstalled(root) {
  const locked = readLocked(path.join(root, "package-lock.json"));
  const present = readLocked(path.join(root, "node_modules/.package-lock.json"));
  return locked !== null && present !== null && covers(present, locked);
}

/**
 * Every locked package that isn't optional is present in the locked version.
 * @param {LockedPackages} present
 * @param {LockedPackages} locked
 */
export function covers(present, locked) {
  return Object.entries(locked)
    .filter(([place, entry]) => place.includes("node_modules/") && !entry.optional && !entry.link)
    .every(([place, entry]) => present[place]?.version === entry.version);
}

/**
 * Runs `npm ci`. Throws Stop when the registry can't be reached, the disk fills up or a package fails.
 * @param {Settings} settings
 * @param {Children} children
 */
export async function install(settings, children) {
  const { code, output, log } = await children.run({
    name: "install",
    // The level is named because `npm start --silent` would hand its silence down, and with it the reason of a failure.
    command: "npm ci --no-audit --no-fund --loglevel=warn",
    args: [],
    shell: true,
    cwd: settings.root,
    // NODE_ENV=production would leave out the compilers that build the market.
    env: { ...settings.env, NODE_ENV: "development", MEDUSA_DISABLE_TELEMETRY: "true", DO_NOT_TRACK: "1" },
  });
  if (code === 0) return;
  throw stopFor(output, say(settings.language, "step.install"), reasonOf(output, log));
}

/** @param {string} output what npm printed @param {string} log */
function reasonOf(output, log) {
  if (UNREACHABLE.test(output)) return new Stop("stop.network");
  if (output.includes("package.json and package-lock.json")) return new Stop("stop.lock_file");
  return new Stop("stop.install", { log });
}

/** @param {string} file @returns {LockedPackages | null} */
function readLocked(file) {
  if (!existsSync(file)) return null;
  return JSON.parse(readFileSync(file, "utf8")).packages ?? null;
}
