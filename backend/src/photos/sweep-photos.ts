import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { photoNames } from "@cho-phien/photo";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { photoStore } from "./photo-store";
import { incomingDir } from "./photos-dir";

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

const uploads = z.array(z.object({ base: z.string(), widths: z.array(z.number()) }));

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
      `select u.base, u.widths from photo_upload u where u.uploaded_at < now() - make_interval(days => ?) and ${unused}
        order by u.uploaded_at limit ${AT_ONCE} for update skip locked`,
      [RESTS_DAYS],
    );
    const unshown = uploads.parse(rows);
    const gone = unshown.map((it) => it.base);
    if (gone.length === 0) return gone;
    await photoStore().remove(unshown.flatMap((it) => photoNames(it.base, it.widths)));
    await trx.raw(`delete from photo_upload where base = any(?)`, [gone]);
    return gone;
  });
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
