import { rm } from "node:fs/promises";
import type { MadePhoto } from "./encode";
import { FORMATS } from "./formats";
import type { PhotoStore } from "./keeping/photo-store";

/** The names of a photo's files in a store: every width in every format. `base` is where the shop shows it, `/photos/…`. */
export function photoNames(base: string, widths: readonly number[]): readonly string[] {
  return widths.flatMap((width) => FORMATS.map((format) => `${base.slice(1)}-${width}.${format}`));
}

/** Gives a made photo's files their names in a store. They were written whole before. Throws what the store throws. */
export async function placePhoto({ files }: MadePhoto, store: PhotoStore, base: string): Promise<void> {
  for (const { path, width, format } of files) await store.put(`${base.slice(1)}-${width}.${format}`, path);
}

/** Removes what of a made photo was not placed. */
export async function dropPhoto({ folder }: Pick<MadePhoto, "folder">): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}
