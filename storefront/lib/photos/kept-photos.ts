import { del, get, set } from "idb-keyval";
import { isPhotoView } from "./photo-view";
import { onMarket, onPhone, type Picked } from "./picked";

/** A photo nothing shows is swept from the market after a week; what is kept here must not outlive it. */
const KEPT_MS = 6 * 86_400_000;

const keyOf = (draftKey: string) => `photos:${draftKey}`;

/** Keeps a form's photos on this phone, files and all. Rejects nothing: a private window simply forgets. */
export async function keepPhotos(draftKey: string, items: readonly Picked[]): Promise<void> {
  // What the market refused once it refuses again.
  const wanted = items.filter(({ problem }) => problem?.kind !== "refused");
  const kept = wanted.map(({ id, alt, photo, file }) => ({ id, alt, photo, file }));
  await set(keyOf(draftKey), { keptAt: Date.now(), items: kept }).catch(() => undefined);
}

/** The photos kept under a form's name, or null when there are none. */
export async function keptPhotos(draftKey: string): Promise<readonly Picked[] | null> {
  const kept: unknown = await get(keyOf(draftKey)).catch(() => null);
  if (typeof kept !== "object" || kept === null || !("keptAt" in kept) || !("items" in kept)) return null;
  if (typeof kept.keptAt !== "number" || kept.keptAt < Date.now() - KEPT_MS || !Array.isArray(kept.items)) return null;
  return kept.items.flatMap(pickedFrom);
}

/** Called when the form they belong to is stored, or thrown away. */
export async function forgetPhotos(draftKey: string): Promise<void> {
  await del(keyOf(draftKey)).catch(() => undefined);
}

function pickedFrom(value: unknown): readonly Picked[] {
  if (typeof value !== "object" || value === null || !("id" in value) || !("photo" in value) || !("file" in value))
    return [];
  const alt = "alt" in value && typeof value.alt === "string" ? value.alt : "";
  if (typeof value.id !== "string") return [];
  if (isPhotoView(value.photo)) return [onMarket({ ...value.photo, alt }, value.id)];
  return value.file instanceof Blob ? [onPhone(value.id, value.file, alt)] : [];
}
