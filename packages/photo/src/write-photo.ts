import { randomUUID } from "node:crypto";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { MadePhoto } from "./encode";

/**
 * Writes `${name}-${width}.${format}` into `folder`, all beside it first and then renamed: a reader meets a whole file or
 * none. Throws what the disk throws (ENOSPC when it is full) and leaves nothing behind then.
 */
export async function writePhoto({ files }: MadePhoto, folder: string, name: string): Promise<void> {
  const beside = join(folder, `.part-${randomUUID()}`);
  await mkdir(beside, { recursive: true });
  try {
    const names = files.map(({ width, format }) => `${name}-${width}.${format}`);
    for (const [index, file] of files.entries()) await writeFile(join(beside, names[index] ?? ""), file.bytes);
    for (const one of names) await rename(join(beside, one), join(folder, one));
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}
