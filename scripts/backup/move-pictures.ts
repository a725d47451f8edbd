import { buffer } from "node:stream/consumers";
import type { PhotoStore } from "@cho-phien/photo";

export type Moved = { readonly all: number; readonly moved: number };

/** Copies what the new store has not yet; a name says what a picture shows, so one that is there is the same. Cut off, it goes on where it stopped. */
export async function movePictures(from: PhotoStore, to: PhotoStore): Promise<Moved> {
  const there = new Set(await to.list(""));
  const names = await from.list("");
  let moved = 0;
  for (const name of names.filter((it) => !there.has(it))) {
    const opened = await from.open(name);
    if (!opened) continue;
    await to.put(name, await buffer(opened.body));
    moved += 1;
  }
  return { all: names.length, moved };
}
