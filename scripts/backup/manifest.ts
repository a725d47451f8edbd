import { readFileSync } from "node:fs";
import path from "node:path";
import type { Figures } from "./figures.ts";

/** One table as it lies in `tables/<name>.jsonl.gz`: a line per row, a JSON string of the row as Postgres writes it. */
export type KeptTable = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: number;
  /** Of the lines, before they were packed. */
  readonly sha256: string;
};

export type KeptFile = { readonly path: string; readonly bytes: number; readonly sha256: string };

/** `manifest.json`: what a backup holds and what it said when it was made. Written last: a folder without one is no backup. */
export type Manifest = {
  readonly format: 1;
  readonly madeAt: string;
  /** Names of all migrations that were run; a restore needs a build with exactly these. */
  readonly migrations: readonly string[];
  readonly tables: readonly KeptTable[];
  /** Each sequence's last value, null where none was drawn. */
  readonly sequences: Readonly<Record<string, string | null>>;
  readonly files: readonly KeptFile[];
  readonly figures: Figures;
};

/** Throws when the folder holds no backup of this format. */
export function readManifest(folder: string): Manifest {
  const manifest: Manifest = JSON.parse(readFileSync(path.join(folder, "manifest.json"), "utf8"));
  if (manifest.format !== 1) throw new Error(`The backup has format ${String(manifest.format)}; this build reads 1.`);
  return manifest;
}
