import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { Children } from "../start/children.mjs";
import { requireDatabase } from "../start/database.mjs";
import { lockHolder, takeLock } from "../start/lock.mjs";
import { startPostgres } from "../start/postgres.mjs";
import { secretsOf } from "../start/secrets.mjs";
import type { Settings } from "../start/settings.mjs";

export type OpenDatabase = { readonly url: string; readonly children: Children };

/**
 * Lends the database of a market, open or closed: the address the running market noted, or its Postgres, started for as long
 * as the work takes. `alone` refuses a market that runs.
 */
export async function withDatabase<T>(
  settings: Settings,
  { alone }: { readonly alone: boolean },
  work: (database: OpenDatabase) => Promise<T>,
): Promise<T> {
  const runs = lockHolder(settings.dataDir) !== null && !alone;
  // Taken also for a database elsewhere: whoever restores must not meet a market that starts.
  const giveBack = runs ? () => undefined : takeLock(settings.dataDir);
  const children = new Children(settings.dataDir);
  try {
    return await work({ url: runs ? notedUrl(settings) : await openUrl(settings, children), children });
  } finally {
    await children.stopAll();
    giveBack();
  }
}

async function openUrl(settings: Settings, children: Children): Promise<string> {
  if (settings.databaseUrl) {
    await requireDatabase(settings.databaseUrl);
    return settings.databaseUrl;
  }
  return startPostgres(settings, { children, password: secretsOf(settings.dataDir, settings.env).DATABASE_PASSWORD });
}

function notedUrl(settings: Settings): string {
  if (settings.databaseUrl) return settings.databaseUrl;
  const noted: unknown = JSON.parse(readFileSync(path.join(settings.dataDir, "database.json"), "utf8"));
  if (typeof noted !== "object" || noted === null || !("url" in noted))
    throw new Error("database.json names no address");
  return String(noted.url);
}

/** Whether a market was ever opened with these settings. */
export function hasDatabase(settings: Settings): boolean {
  return settings.databaseUrl !== null || existsSync(path.join(settings.dataDir, "database.json"));
}
