import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { isPhotoName, type OpenPhoto, type PhotoStore } from "./photo-store";

/** Pictures on a disk: the shop's in `photos`, and beside that folder `private`, readable by its owner alone. */
export function folderStore(photos: string): PhotoStore {
  const placeOf = (name: string): string => {
    if (!isPhotoName(name)) throw new Error("no name of a picture");
    return name.startsWith("private/") ? join(dirname(photos), name) : join(photos, name.slice("photos/".length));
  };
  return {
    put: async (name, from) => await putFile(placeOf(name), from, name.startsWith("private/")),
    open: async (name) => (isPhotoName(name) ? await openFile(placeOf(name)) : null),
    list: async (start) => (await everyName(photos)).filter((name) => name.startsWith(start)),
    remove: async (names) => void (await Promise.all(names.map((name) => rm(placeOf(name), { force: true })))),
  };
}

/** Under its name only once it is whole: a reader meets a whole file or none. */
async function putFile(place: string, from: Buffer | string, isPrivate: boolean): Promise<void> {
  await mkdir(dirname(place), { recursive: true, ...(isPrivate ? { mode: 0o700 } : {}) });
  if (typeof from === "string") return rename(from, place);
  const incoming = join(dirname(place), `.${randomUUID()}`);
  try {
    await writeFile(incoming, from, isPrivate ? { mode: 0o600 } : {});
    await rename(incoming, place);
  } catch (error) {
    await rm(incoming, { force: true });
    throw error;
  }
}

async function openFile(place: string): Promise<OpenPhoto | null> {
  const file = await open(place).catch(orGone);
  if (!file) return null;
  const found = await file.stat();
  // The stream closes it.
  if (found.isFile()) return { bytes: found.size, body: file.createReadStream() };
  await file.close();
  return null;
}

async function everyName(photos: string): Promise<readonly string[]> {
  const found = [["photos", photos] as const, ["private", join(dirname(photos), "private")] as const];
  const names = await Promise.all(
    found.map(async ([first, folder]) => (await filesIn(folder)).map((it) => `${first}/${it}`)),
  );
  return names.flat().sort();
}

/** What is on its way in (".incoming", a temporary name) belongs to nobody yet. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true }).catch(orGone)) ?? [];
  return entries
    .filter((it) => it.isFile())
    .map((it) => relative(folder, join(it.parentPath, it.name)).split(sep).join("/"))
    .filter((name) => !name.split("/").some((part) => part.startsWith(".")));
}

/** null where nothing is there; a disk that fails is not silent. */
function orGone(error: unknown): null {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
  throw error;
}
