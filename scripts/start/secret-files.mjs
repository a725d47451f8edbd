// @ts-check
import { readFileSync } from "node:fs";
import { Stop } from "./stop.mjs";

/** What a container is handed as a file (`NAME_FILE`): its environment is shown by `docker inspect` and inherited by children. */
const SECRETS = [
  "JWT_SECRET",
  "COOKIE_SECRET",
  "SESSION_SECRET",
  "REVALIDATE_SECRET",
  "BANK_HOOK_SECRET",
  "JWT_SECRET_BEFORE",
  "COOKIE_SECRET_BEFORE",
  "SESSION_SECRET_BEFORE",
  "REVALIDATE_SECRET_BEFORE",
  "BANK_HOOK_SECRET_BEFORE",
  "METRICS_TOKEN",
  "DATABASE_PASSWORD",
  "DATABASE_URL",
  "REDIS_URL",
  "MEILISEARCH_API_KEY",
  "MEDUSA_PUBLISHABLE_KEY",
  "STRIPE_SECRET_KEY",
  "STRIPE_WEBHOOK_SECRET",
  "S3_ACCESS_KEY_ID",
  "S3_SECRET_ACCESS_KEY",
  "OTEL_EXPORTER_OTLP_HEADERS",
];

/** @typedef {Record<string, string | undefined>} Env */

/**
 * The environment with every `NAME_FILE` replaced by what the file holds. An empty file is a secret that is not set; a missing
 * one, or a name given both ways, throws Stop with a sentence, because either would start the market with another secret.
 * @param {Env} env
 * @returns {Env}
 */
export function withSecretFiles(env) {
  const read = SECRETS.flatMap((name) => {
    const file = env[`${name}_FILE`];
    if (!file) return [];
    if (env[name]) throw new Stop("stop.secret_twice", { name });
    return [
      [name, contentOf(name, file)],
      [`${name}_FILE`, undefined],
    ];
  });
  return withPassword({ ...env, ...Object.fromEntries(read) });
}

/** @param {string} name @param {string} file */
function contentOf(name, file) {
  try {
    return readFileSync(file, "utf8").trim() || undefined;
  } catch {
    throw new Stop("stop.secret_file", { name, file });
  }
}

/** An address without a password is given the one that came by itself. @param {Env} env */
function withPassword(env) {
  const { DATABASE_URL: address, DATABASE_PASSWORD: password } = env;
  if (!address || !password || !URL.canParse(address)) return env;
  const url = new URL(address);
  if (url.password) return env;
  url.password = password;
  return { ...env, DATABASE_URL: url.href };
}
