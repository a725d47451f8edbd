import { createHash } from "node:crypto";
import type { PhotoView } from "@cho-phien/contract";
import { dropPhoto, isRefused, makePhoto, MAX_BYTES, type MadePhoto, placePhoto, type Shape } from "@cho-phien/photo";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import type { Readable } from "node:stream";
import { errorText, refuse } from "../boundary/refusal";
import { photoStore } from "./photo-store";
import { incomingDir } from "./photos-dir";
import { receiveFile, type ReceivedFile } from "./receive-file";

export type Upload = {
  readonly cooperativeId: string;
  readonly staffId: string;
  readonly shape: Shape;
  readonly body: Readable;
};

/** Raised when the encoders' settings change: a browser keeps a file under its name for a year. */
const RENDER_VERSION = 2;

/** Where the storefront serves photos from. */
const PHOTO_PATH = "/photos/";

/**
 * Takes a photo in and answers where the shop shows it. The same file sent again by the same cooperative is the same photo.
 * Refuses what is no photo, each for its own reason, and says so when the disk is full.
 */
export async function keepPhoto(container: MedusaContainer, upload: Upload): Promise<PhotoView> {
  try {
    return await receiveFile(upload.body, MAX_BYTES, (file) => keepFile(container, upload, file));
  } catch (error) {
    if (/ENOSPC|EDQUOT/.test(errorText(error))) throw refuse("photo_no_room");
    if (/ECONNRESET|aborted/.test(errorText(error))) throw refuse("photo_cut_off");
    throw error;
  }
}

async function keepFile(container: MedusaContainer, upload: Upload, file: ReceivedFile): Promise<PhotoView> {
  const base = baseOf(upload, file);
  const kept = await findKept(container, base);
  if (kept) return viewOf(base, kept);
  const photo = await makePhoto(file.path, upload.shape, incomingDir());
  if (isRefused(photo)) {
    const { refused, ...details } = photo;
    throw refuse(refused, Object.fromEntries(Object.entries(details).map(([name, value]) => [name, String(value)])));
  }
  try {
    await enter(container, { base, upload, sha256: file.sha256, photo });
  } finally {
    await dropPhoto(photo);
  }
  return viewOf(base, photo.widths);
}

type Entry = {
  readonly base: string;
  readonly upload: Upload;
  readonly sha256: string;
  readonly photo: MadePhoto;
};

/** The row comes before the files and is marked after them: files of an upload that died are known, and swept. */
async function enter(container: MedusaContainer, { base, upload, sha256, photo }: Entry): Promise<void> {
  const pg = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await pg.raw(
    `insert into photo_upload (base, cooperative_id, staff_id, sha256, widths) values (?, ?, ?, ?, ?)
     on conflict (base) do update set uploaded_at = now()`,
    [base, upload.cooperativeId, upload.staffId, sha256, [...photo.widths]],
  );
  await placePhoto(photo, photoStore(), base);
  await pg.raw(`update photo_upload set stored_at = now() where base = ?`, [base]);
}

const rows = z.object({ rows: z.array(z.object({ widths: z.array(z.number()) })) });

/** The widths of a photo that is there already; its time of rest begins anew. */
async function findKept(container: MedusaContainer, base: string): Promise<readonly number[] | null> {
  const found = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(`update photo_upload set uploaded_at = now() where base = ? and stored_at is not null returning widths`, [
      base,
    ]);
  return rows.parse(found).rows[0]?.widths ?? null;
}

/** Of the content and of who sent it: nobody can ask whether another cooperative holds a certain picture. */
function baseOf({ cooperativeId, shape }: Upload, { sha256 }: ReceivedFile): string {
  const hash = createHash("sha256").update(`${RENDER_VERSION}\n${cooperativeId}\n${shape}\n${sha256}`).digest("hex");
  return `${PHOTO_PATH}anh-${hash.slice(0, 32)}`;
}

function viewOf(base: string, widths: readonly number[]): PhotoView {
  return { base, widths, alt: "" };
}
