// @ts-check
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** One row per secret the market needs; each is made once per data directory unless the environment gives it. */
const NAMES = /** @type {const} */ ([
  "JWT_SECRET",
  "COOKIE_SECRET",
  "SESSION_SECRET",
  "REVALIDATE_SECRET",
  "DATABASE_PASSWORD",
]);

/** @typedef {Record<typeof NAMES[number], string>} Secrets */

/**
 * @param {string} dataDir
 * @param {Record<string, string | undefined>} env
 * @returns {Secrets}
 */
export function secretsOf(dataDir, env) {
  const file = path.join(dataDir, "secrets.json");
  const stored = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  const made = Object.fromEntries(NAMES.map((name) => [name, stored[name] ?? randomBytes(32).toString("hex")]));
  if (NAMES.some((name) => !stored[name])) writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 });
  const pick = (/** @type {typeof NAMES[number]} */ name) => env[name] || String(made[name]);
  return {
    JWT_SECRET: pick("JWT_SECRET"),
    COOKIE_SECRET: pick("COOKIE_SECRET"),
    SESSION_SECRET: pick("SESSION_SECRET"),
    REVALIDATE_SECRET: pick("REVALIDATE_SECRET"),
    // Never from the environment: the cluster on disk knows only the password it was made with.
    DATABASE_PASSWORD: String(made.DATABASE_PASSWORD),
  };
}
