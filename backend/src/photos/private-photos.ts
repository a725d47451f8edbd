import { randomUUID } from "node:crypto";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { cleanPhoto, isRefused, MAX_BYTES } from "@cho-phien/photo";
import type { Readable } from "node:stream";
import { refuse } from "../boundary/refusal";
import { digest } from "../boundary/secret-digest";
import { photosDir } from "./photos-dir";
import { receiveFile } from "./receive-file";

/** What a private picture shows; each kind has a folder of its own. */
export type PrivateKind = "pay-sheets" | "minutes" | "returns" | "refunds" | "reviews";

/** What the ids of a kind begin with. */
const ID_PREFIX: Readonly<Record<PrivateKind, string>> = {
  "pay-sheets": "sheet",
  minutes: "minutes",
  returns: "return",
  refunds: "refund",
  reviews: "review",
};

/** Beside the shop's photos, never among them: no public route serves this folder. */
function folderOf(kind: PrivateKind): string {
  return join(dirname(photosDir()), "private", kind);
}

export function privateFile(kind: PrivateKind, id: string): string {
  return join(folderOf(kind), `${id}.jpg`);
}

type Kept = { readonly id: string; readonly sha256: string };

/**
 * Takes in a picture of a paper, stripped of everything but the picture. Its id follows from what it belongs to and what it
 * shows: the same photo sent again is the same photo. Refuses what is no photo, each for its own reason.
 */
export async function keepPrivatePhoto(
  body: Readable,
  { kind, of }: { readonly kind: PrivateKind; readonly of: string },
): Promise<Kept> {
  const photo = await receiveFile(body, MAX_BYTES, (file) => cleanPhoto(file.path));
  if (isRefused(photo)) {
    const { refused, ...details } = photo;
    throw refuse(refused, Object.fromEntries(Object.entries(details).map(([name, value]) => [name, String(value)])));
  }
  const id = `${ID_PREFIX[kind]}_${digest(`${of}\n${photo.sha256}`).toString("hex").slice(0, 26)}`;
  await writeWhole(kind, id, photo.jpeg);
  return { id, sha256: photo.sha256 };
}

/** Under its name only once it is whole: a reader never meets half a photo. */
async function writeWhole(kind: PrivateKind, id: string, jpeg: Buffer): Promise<void> {
  const folder = folderOf(kind);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const incoming = join(folder, `.${randomUUID()}`);
  await writeFile(incoming, jpeg, { mode: 0o600 });
  await rename(incoming, privateFile(kind, id));
}
