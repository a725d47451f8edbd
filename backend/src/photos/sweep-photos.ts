import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { incomingDir, photosDir } from "./photos-dir";

/** A form left half filled on a phone may come back within six days (storefront, kept-photos). */
const RESTS_DAYS = 7;
const AT_ONCE = 100;
const LEFT_OVER_MS = 86_400_000;

/**
 * Every column in which a photo may be shown; uploads.spec.ts fails when a column with photos is missing here, because what
 * nothing names is deleted.
 */
export const PHOTO_COLUMNS = [
  ["product", "metadata"],
  ["product", "thumbnail"],
  ["image", "url"],
  ["cooperative", "photo"],
  ["consignment_line", "photo"],
  ["certificate", "photo"],
] as const;

const bases = z.array(z.object({ base: z.string() }));

/** Deletes uploads nothing has shown for RESTS_DAYS, and files of uploads that died; answers the photos that went. */
export async function sweepPhotos(container: MedusaContainer): Promise<readonly string[]> {
  const unused = PHOTO_COLUMNS.map(
    ([table, column]) =>
      `not exists (select 1 from "${table}" t where strpos(t."${column}"::text, u.base) > 0 and t."${column}" is not null)`,
  ).join(" and ");
  const pg = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await sweepIncoming();
  return await pg.transaction(async (trx) => {
    // The row stays locked until its files are gone: the same photo sent again now waits, and is written anew.
    const { rows } = await trx.raw(
      `select u.base from photo_upload u where u.uploaded_at < now() - make_interval(days => ?) and ${unused}
        order by u.uploaded_at limit ${AT_ONCE} for update skip locked`,
      [RESTS_DAYS],
    );
    const gone = bases.parse(rows).map((it) => it.base);
    if (gone.length === 0) return gone;
    await deleteFiles(gone);
    await trx.raw(`delete from photo_upload where base = any(?)`, [gone]);
    return gone;
  });
}

async function deleteFiles(gone: readonly string[]): Promise<void> {
  const prefixes = new Set(gone.map((base) => base.slice("/photos/".length)));
  const names = await readdir(photosDir());
  const theirs = names.filter((name) => prefixes.has(name.replace(/-\d+\.\w+$/, "")));
  await Promise.all(theirs.map((name) => rm(join(photosDir(), name), { force: true })));
}

/** What a process that was killed left on its way in. */
async function sweepIncoming(): Promise<void> {
  const names = await readdir(incomingDir()).catch(() => []);
  for (const name of names) {
    const file = join(incomingDir(), name);
    const found = await stat(file).catch(() => null);
    if (found && found.mtimeMs < Date.now() - LEFT_OVER_MS) await rm(file, { recursive: true, force: true });
  }
}
