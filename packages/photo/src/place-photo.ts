import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { MadePhoto } from "./encode";

/**
 * Gives a made photo's files their names in `folder`, on the same disk: `${name}-${width}.${format}`. They were written whole
 * beside it: a reader meets a whole file or none. Throws what the disk throws.
 */
export async function placePhoto({ files }: MadePhoto, folder: string, name: string): Promise<void> {
  for (const { path, width, format } of files) await rename(path, join(folder, `${name}-${width}.${format}`));
}

/** Removes what of a made photo was not placed. */
export async function dropPhoto({ folder }: Pick<MadePhoto, "folder">): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}
