import type { MinutesPhoto } from "@cho-phien/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import type { Readable } from "node:stream";
import { clock } from "../boundary/clock";
import { notHere, refuse } from "../boundary/refusal";
import { keepPrivatePhoto, privateName } from "../photos/private-photos";

/** Whose minutes: of the meeting that adopted a rule, or of the one that shared a month. */
export type MinutesOf = {
  readonly cooperativeId: string;
  readonly type: "sharing_rule" | "distribution";
  readonly id: string;
};

const TABLES = { sharing_rule: "sharing_rule", distribution: "distribution_run" } as const;
/** Minutes are a few pages. */
const MOST = 10;

const rows = z.array(z.object({ id: z.string(), subject_id: z.string(), at: z.date() }));

/**
 * Keeps a photograph of signed minutes. What was decided and what was photographed never change; a page that came out badly
 * is photographed again. The same photo sent again is the same photo.
 */
export async function keepMinutesPhoto(
  container: MedusaContainer,
  { staffId, body, ...of }: MinutesOf & { readonly staffId: string; readonly body: Readable },
): Promise<MinutesPhoto> {
  const { cooperativeId, type, id: subjectId } = of;
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const found = await knex(TABLES[type]).select("id").where({ id: subjectId, cooperative_id: cooperativeId });
  if (found.length === 0) throw notHere();
  const { id, sha256 } = await keepPrivatePhoto(body, { kind: "minutes", of: `${type}\n${subjectId}` });
  return await knex.transaction(async (trx) => {
    await trx.raw("select pg_advisory_xact_lock(hashtext(?))", [`minutes:${subjectId}`]);
    const before = rows.parse(await trx("minutes_photo").select("id", "subject_id", "at").where(subjectOf(of)));
    const same = before.find((it) => it.id === id);
    if (same) return viewOf(same);
    if (before.length >= MOST) throw refuse("minutes_photos_many", { most: String(MOST) }, "photo");
    const at = clock.now();
    const kept = { id, ...subjectOf(of), sha256: Buffer.from(sha256, "hex"), added_by: staffId, at };
    await trx("minutes_photo").insert(kept);
    return viewOf({ id, at });
  });
}

/** The photos of the minutes of many rules or runs, by what they belong to, oldest first; one statement. */
export async function minutesPhotos(
  container: MedusaContainer,
  { cooperativeId, type, ids }: Omit<MinutesOf, "id"> & { readonly ids: readonly string[] },
): Promise<ReadonlyMap<string, readonly MinutesPhoto[]>> {
  const found = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("minutes_photo")
    .select("id", "subject_id", "at")
    .where({ cooperative_id: cooperativeId, subject_type: type })
    .whereIn("subject_id", [...ids])
    .orderBy(["at", "id"]);
  const photos = new Map<string, MinutesPhoto[]>();
  for (const row of rows.parse(found)) photos.set(row.subject_id, [...(photos.get(row.subject_id) ?? []), viewOf(row)]);
  return photos;
}

/** The name of the file of a photo; another cooperative's, or one of another meeting, is not there. */
export async function minutesPhotoFile(
  container: MedusaContainer,
  { photoId, ...of }: MinutesOf & { readonly photoId: string },
): Promise<string> {
  const found = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("minutes_photo")
    .select("id", "subject_id", "at")
    .where({ id: photoId, ...subjectOf(of) });
  const [photo] = rows.parse(found);
  if (!photo) throw notHere();
  return privateName("minutes", photo.id);
}

function subjectOf({ cooperativeId, type, id }: MinutesOf) {
  return { cooperative_id: cooperativeId, subject_type: type, subject_id: id };
}

function viewOf({ id, at }: { readonly id: string; readonly at: Date }): MinutesPhoto {
  return { id, addedAt: at.toISOString() };
}
