import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { dropPhoto, isRefused, makePhoto, placePhoto } from "@cho-phien/photo";
import { incomingDir, photosDir } from "../photos/photos-dir";
import { privateFile } from "../photos/private-photos";

export type Published = { readonly id: string; readonly base: string; readonly widths: readonly number[] };

/** The name a picture has in the shop; it follows from its id, so that showing a review twice makes the same files. */
const nameOf = (id: string): string => `danh-gia-${id.replaceAll("_", "-")}`;

/**
 * Puts judged pictures among the shop's photos, in every size and format; a picture too small for them is left out. Nothing
 * of them was there before: what nobody judged has no public address.
 */
export async function publishPictures(ids: readonly string[]): Promise<readonly Published[]> {
  const published: Published[] = [];
  for (const id of ids) {
    const made = await makePhoto(privateFile("reviews", id), "card", incomingDir());
    if (isRefused(made)) continue;
    try {
      await placePhoto(made, photosDir(), nameOf(id));
    } finally {
      await dropPhoto(made);
    }
    published.push({ id, base: `/photos/${nameOf(id)}`, widths: made.widths });
  }
  return published;
}

/** Takes them out of the shop again. */
export async function withdrawPictures(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const names = new Set(ids.map(nameOf));
  const files = await readdir(photosDir()).catch(() => []);
  const theirs = files.filter((file) => names.has(file.replace(/-\d+\.\w+$/, "")));
  await Promise.all(theirs.map((file) => rm(join(photosDir(), file), { force: true })));
}
