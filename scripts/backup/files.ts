import { createHash } from "node:crypto";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import type { PhotoStore } from "@cho-phien/photo";
import { build } from "../start/build.mjs";
import { Children } from "../start/children.mjs";
import type { Settings } from "../start/settings.mjs";
import { Steps } from "../start/steps.mjs";
import type { KeptFile } from "./manifest.ts";

/** Where a market's pictures are kept, a folder or a bucket; on a clean clone the package that knows is built first. */
export async function picturesOf(settings: Settings): Promise<PhotoStore> {
  if (!existsSync(path.join(settings.root, "packages/photo/dist/index.js"))) {
    const tools = { children: new Children(settings.dataDir), steps: new Steps(settings.language) };
    await build(settings, tools, ({ name }) => name === "packages/photo");
  }
  const { storeOf } = await import("@cho-phien/photo");
  return storeOf(settings.env, pictureFolder(settings));
}

/** The folder of pictures, where no bucket is named. */
export function pictureFolder({ env, dataDir }: Settings): string {
  return path.resolve(env.PHOTOS_DIR || path.join(dataDir, "photos"));
}

/** Copies every picture into the backup. */
export async function copyFiles(store: PhotoStore, backup: string): Promise<readonly KeptFile[]> {
  const kept: KeptFile[] = [];
  for (const name of await store.list("")) {
    const opened = await store.open(name);
    // Swept away since it was listed: no row of the snapshot names it.
    if (!opened) continue;
    const place = `files/${name}`;
    const target = path.join(backup, place);
    await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
    await pipeline(opened.body, createWriteStream(target));
    kept.push({ path: place, bytes: opened.bytes, sha256: await hashOf(target) });
  }
  return kept;
}

/** Puts the pictures of a backup where a market looks for them. */
export async function placeFiles(files: readonly KeptFile[], backup: string, store: PhotoStore): Promise<void> {
  for (const { path: place } of files)
    await store.put(place.slice("files/".length), await readFile(path.join(backup, place)));
}

/** The first file that is not what the manifest says, or null. */
export async function firstDamaged(files: readonly KeptFile[], backup: string): Promise<string | null> {
  for (const { path: place, sha256 } of files) {
    const file = path.join(backup, place);
    if (!existsSync(file) || (await hashOf(file)) !== sha256) return place;
  }
  return null;
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest("hex");
}
