import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { copyFile, mkdir, readdir, stat } from "node:fs/promises";
import path from "node:path";
import type { KeptFile } from "./manifest.ts";

/** Where pictures lie: the shop's, and beside them the papers no public route serves. */
export type Folders = Readonly<Record<"photos" | "private", string>>;

/** The folders of a market whose photos lie here (backend/src/photos/private-photos.ts). */
export function foldersOf(photos: string): Folders {
  return { photos, private: path.join(path.dirname(photos), "private") };
}

/** Copies every picture into the backup; what is still on its way in belongs to nobody yet. */
export async function copyFiles(folders: Folders, backup: string): Promise<readonly KeptFile[]> {
  const kept: KeptFile[] = [];
  for (const kind of ["photos", "private"] as const)
    for (const name of await filesIn(folders[kind])) {
      const place = `files/${kind}/${name}`;
      const target = path.join(backup, place);
      await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
      // Swept away since it was listed: no row of the snapshot names it.
      if (await copyFile(path.join(folders[kind], name), target).then(() => true, isGone))
        kept.push({ path: place, bytes: (await stat(target)).size, sha256: await hashOf(target) });
    }
  return kept;
}

/** Puts the pictures of a backup where a market looks for them. */
export async function placeFiles(files: readonly KeptFile[], backup: string, folders: Folders): Promise<void> {
  for (const { path: place } of files) {
    const [, kind, ...rest] = place.split("/");
    const target = path.join(folders[kind === "private" ? "private" : "photos"], ...rest);
    await mkdir(path.dirname(target), { recursive: true });
    await copyFile(path.join(backup, place), target);
  }
}

/** The first file that is not what the manifest says, or null. */
export async function firstDamaged(files: readonly KeptFile[], backup: string): Promise<string | null> {
  for (const { path: place, sha256 } of files) {
    const file = path.join(backup, place);
    if (!existsSync(file) || (await hashOf(file)) !== sha256) return place;
  }
  return null;
}

async function filesIn(folder: string): Promise<readonly string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((it) => it.isFile())
    .map((it) => path.relative(folder, path.join(it.parentPath, it.name)).split(path.sep).join("/"))
    .filter((name) => !name.startsWith(".incoming/"))
    .sort();
}

function isGone(error: unknown): false {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return false;
  throw error;
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest("hex");
}
