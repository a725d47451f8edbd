import { existsSync } from "node:fs";
import path from "node:path";
import { readSettings } from "../start/settings.mjs";
import { picturesOf } from "./files.ts";
import { hasDatabase, withDatabase } from "./open-database.ts";
import { run, tell } from "./run.ts";
import type { WordKey } from "./words.ts";
import { writeBackup } from "./write-backup.ts";

/** `npm run backup -- FOLDER`: the whole market at one instant, while it runs or while it is closed. */
async function main(): Promise<number> {
  const [asked] = process.argv.slice(2);
  if (!asked) return refused("backup.usage");
  const settings = readSettings([], process.env);
  const folder = path.resolve(process.env.INIT_CWD ?? process.cwd(), asked);
  if (existsSync(folder)) return refused("backup.there", { folder });
  if (!hasDatabase(settings)) return refused("backup.no_market", { folder: settings.dataDir });
  const pictures = await picturesOf(settings);
  const invariants = path.join(settings.root, "backend/integration-tests/invariants.sql");
  const { tables, files, figures } = await withDatabase(settings, { alone: false }, ({ url }) =>
    writeBackup({ databaseUrl: url, folder, pictures, invariants, now: new Date() }),
  );
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const counts = { books: Object.keys(figures.books).length, broken: Object.keys(figures.broken).length };
  console.log(tell("backup.done", { folder, tables: tables.length, rows, files: files.length, ...counts }));
  console.log(tell("backup.secrets", { secrets: path.join(settings.dataDir, "secrets.json") }));
  return 0;
}

function refused(key: WordKey, values: Readonly<Record<string, string | number>> = {}): number {
  console.error(tell(key, values));
  return 1;
}

await run(main);
