import { buffer } from "node:stream/consumers";
import { dropPhoto, isRefused, makePhoto, placePhoto } from "@cho-phien/photo";
import { photoStore } from "../photos/photo-store";
import { incomingDir } from "../photos/photos-dir";
import { privateName } from "../photos/private-photos";

export type Published = { readonly id: string; readonly base: string; readonly widths: readonly number[] };

/** Where the shop shows a picture; it follows from its id, so that showing a review twice makes the same files. */
const baseOf = (id: string): string => `/photos/danh-gia-${id.replaceAll("_", "-")}`;

/**
 * Puts judged pictures among the shop's photos, in every size and format; a picture too small for them is left out. Nothing
 * of them was there before: what nobody judged has no public address.
 */
export async function publishPictures(ids: readonly string[]): Promise<readonly Published[]> {
  const published: Published[] = [];
  const store = photoStore();
  for (const id of ids) {
    const kept = await store.open(privateName("reviews", id));
    if (!kept) throw new Error(`the picture ${id} of a review is not kept`);
    const made = await makePhoto(await buffer(kept.body), "card", incomingDir());
    if (isRefused(made)) continue;
    try {
      await placePhoto(made, store, baseOf(id));
    } finally {
      await dropPhoto(made);
    }
    published.push({ id, base: baseOf(id), widths: made.widths });
  }
  return published;
}

/** Takes them out of the shop again. */
export async function withdrawPictures(ids: readonly string[]): Promise<void> {
  const store = photoStore();
  for (const id of ids) await store.remove(await store.list(`${baseOf(id).slice(1)}-`));
}
