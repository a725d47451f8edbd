import { cleanPhoto, isRefused, MAX_BYTES } from "@cho-phien/photo";
import type { Readable } from "node:stream";
import { refuse } from "../boundary/refusal";
import { digest } from "../boundary/secret-digest";
import { photoStore } from "./photo-store";
import { receiveFile } from "./receive-file";

/** What a private picture shows; each kind has a part of its own. */
export type PrivateKind = "pay-sheets" | "minutes" | "returns" | "refunds" | "reviews";

/** What the ids of a kind begin with. */
const ID_PREFIX: Readonly<Record<PrivateKind, string>> = {
  "pay-sheets": "sheet",
  minutes: "minutes",
  returns: "return",
  refunds: "refund",
  reviews: "review",
};

/** Beside the shop's photos, never among them: no public route serves these names. */
export function privateName(kind: PrivateKind, id: string): string {
  return `private/${kind}/${id}.jpg`;
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
  await photoStore().put(privateName(kind, id), photo.jpeg);
  return { id, sha256: photo.sha256 };
}
