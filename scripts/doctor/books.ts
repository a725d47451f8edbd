import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { askable, readInvariants, runInvariants } from "../../backend/integration-tests/invariants.ts";
import { withClient } from "../start/postgres.mjs";
import { languageOf } from "../start/sentences.mjs";
import { readSettings } from "../start/settings.mjs";
import { findChromium } from "../test/chromium.ts";
import { word, type WordKey } from "./words.mjs";

/** The doctor's second half, for Node 24 with packages installed: the browser, the database and the invariants of its books. */
const settings = readSettings([], process.env);
const language = languageOf(process.env);
let isWell = true;

function show(sound: boolean, key: WordKey, values: Record<string, string | number> = {}): void {
  if (!sound) isWell = false;
  console.log(`${sound ? "✓" : "✗"} ${word(language, key, values)}`);
}

function databaseUrl(): string | null {
  const file = path.join(settings.dataDir, "database.json");
  if (settings.databaseUrl || !existsSync(file)) return settings.databaseUrl;
  const noted: unknown = JSON.parse(readFileSync(file, "utf8"));
  return typeof noted === "object" && noted !== null && "url" in noted ? String(noted.url) : null;
}

async function examineBooks(url: string): Promise<void> {
  await withClient(url, async (client) => {
    show(true, "database.ok");
    const { rows } = await client.query("SELECT to_regclass('mikro_orm_migrations') IS NOT NULL AS has");
    if (!rows[0]?.has) return show(false, "migrations.bad");
    const invariants = readInvariants(path.join(settings.root, "backend/integration-tests/invariants.sql"));
    const violations = await runInvariants(client, invariants);
    for (const { invariant, subject, detail } of violations)
      show(false, "invariants.bad", { name: invariant, subject, detail });
    if (violations.length === 0) show(true, "invariants.ok", { count: (await askable(client, invariants)).length });
  });
}

const chromium = findChromium(process.env, { mayInstall: false });
show(chromium !== null, chromium ? "chromium.ok" : "chromium.bad", { path: chromium ?? "" });
const url = databaseUrl();
// A closed database is no illness: nothing runs.
await (url ? examineBooks(url) : Promise.reject(new Error("no address"))).catch(() => show(true, "database.off"));
process.exitCode = isWell ? 0 : 1;
