import { join, resolve } from "node:path";

/** Where every file of every photo lies; the shop's are served from here. */
export function photosDir(): string {
  return resolve(process.env.PHOTOS_DIR ?? "static/photos");
}

/** Files on their way in, on the same disk, under a name no route serves. */
export function incomingDir(): string {
  return join(photosDir(), ".incoming");
}
