import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "../start/build.mjs";
import { isMigrated, migrate } from "../start/database.mjs";
import { backendEnv } from "../start/market.mjs";
import { withClient } from "../start/postgres.mjs";
import { secretsOf } from "../start/secrets.mjs";
import { readSettings, type Settings } from "../start/settings.mjs";
import { Steps } from "../start/steps.mjs";
import { picturesOf, placeFiles } from "./files.ts";
import { loadBackup, type Restored } from "./load-backup.ts";
import { type Manifest, readManifest } from "./manifest.ts";
import { type OpenDatabase, withDatabase } from "./open-database.ts";
import { run, tell } from "./run.ts";
import { firstLivedIn } from "./tables.ts";
import type { WordKey } from "./words.ts";

/** `npm run restore -- FOLDER`: a backup into an empty database, compared with what it was; all of it or nothing. */
async function main(): Promise<number> {
  const [asked] = process.argv.slice(2);
  if (!asked) return refused("restore.usage");
  const folder = path.resolve(process.env.INIT_CWD ?? process.cwd(), asked);
  const manifest = manifestOf(folder);
  if (!manifest) return refused("restore.no_backup", { folder });
  const settings = readSettings([], process.env);
  mkdirSync(settings.dataDir, { recursive: true });
  const secrets = path.join(settings.dataDir, "secrets.json");
  // Asked before: whoever opens the embedded Postgres makes what is missing.
  const hasSecrets = Boolean(settings.env.JWT_SECRET) || existsSync(secrets);
  const ended = await withDatabase(settings, { alone: true }, (database) =>
    restore(settings, { database, folder, manifest }),
  );
  if (ended === 0) console.log(hasSecrets ? tell("restore.then") : tell("restore.new_secrets", { secrets }));
  return ended;
}

type Asked = { readonly database: OpenDatabase; readonly folder: string; readonly manifest: Manifest };

async function restore(settings: Settings, { database, folder, manifest }: Asked): Promise<number> {
  const { url } = database;
  const table = await withClient(url, firstLivedIn);
  if (table !== null) return refused("restore.not_empty", { table });
  await bringToStructure(settings, database);
  const pictures = await picturesOf(settings);
  // Asked first: a bucket that does not answer is known before anything is loaded.
  await pictures.list("photos/");
  const invariants = path.join(settings.root, "backend/integration-tests/invariants.sql");
  const restored = await loadBackup({ databaseUrl: url, folder, manifest, invariants });
  if (restored.kind !== "equal") return failed(restored);
  await noteKey(settings, url);
  try {
    await placeFiles(manifest.files, folder, pictures);
  } catch (error) {
    return refused("restore.pictures", { folder, reason: error instanceof Error ? error.message : String(error) });
  }
  const { figures, tables, files, madeAt } = manifest;
  const rows = tables.reduce((sum, it) => sum + it.rows, 0);
  const counts = { books: Object.keys(figures.books).length, income: Object.keys(figures.income).length, rows };
  console.log(tell("restore.equal", { folder, madeAt, ...counts, tables: tables.length, files: files.length }));
  return 0;
}

/** The build's own migrations make the tables, as for a new market. */
async function bringToStructure(settings: Settings, { url, children }: OpenDatabase): Promise<void> {
  const steps = new Steps(settings.language);
  const hashes = await build(settings, { children, steps }, ({ name }) => name !== "storefront");
  const env = backendEnv(settings, { url, secrets: secretsOf(settings.dataDir, settings.env) });
  const buildHash = hashes.get("backend") ?? "";
  if (!(await isMigrated(settings, { url, buildHash })))
    await steps.run("step.migrate", () => migrate({ settings, children, env }, { url, buildHash }));
}

/** `npm start` seeds a database whose key it doesn't know; this one has its people already, and their passwords are theirs. */
async function noteKey(settings: Settings, url: string): Promise<void> {
  const { rows } = await withClient(url, (client) =>
    client.query<{ token: string }>(
      "select token from api_key where type = 'publishable' and revoked_at is null limit 1",
    ),
  );
  const demo = { publishableKey: rows[0]?.token ?? "", logins: [] };
  writeFileSync(path.join(settings.dataDir, "demo.json"), `${JSON.stringify(demo, null, 2)}\n`, { mode: 0o600 });
}

function failed(restored: Exclude<Restored, { kind: "equal" }>): number {
  if (restored.kind === "no_right") return refused("restore.no_right");
  if (restored.kind === "not_empty") return refused("restore.not_empty", { table: restored.table });
  if (restored.kind === "damaged") return refused("restore.damaged", { file: restored.file });
  if (restored.kind === "other_build")
    return refused("restore.other_build", {
      missing: restored.missing.join(", ") || "–",
      unknown: restored.unknown.join(", ") || "–",
    });
  console.error(tell("restore.differs"));
  for (const { figure, was, is } of restored.differences)
    console.error(tell("restore.difference", { figure, was, is }));
  return 1;
}

function manifestOf(folder: string): Manifest | null {
  try {
    return readManifest(folder);
  } catch {
    return null;
  }
}

function refused(key: WordKey, values: Readonly<Record<string, string | number>> = {}): number {
  console.error(tell(key, values));
  return 1;
}

await run(main);
