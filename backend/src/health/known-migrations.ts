import { readdirSync } from "node:fs";
import path from "node:path";

const MODULES = path.join(__dirname, "../modules");
const MIGRATION = /^(Migration\d{14}[\w-]*)\.(?:js|ts)$/;

/** The migrations of our modules that this build brings; Medusa's own run with them, in the same command. */
export function knownMigrations(): readonly string[] {
  return readdirSync(MODULES, { recursive: true, encoding: "utf8" }).flatMap(
    (file) => MIGRATION.exec(path.basename(file))?.[1] ?? [],
  );
}
