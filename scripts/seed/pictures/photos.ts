import { createHash } from "node:crypto";
import { access, mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { PhotoView } from "@cho-phien/contract";
import { encoded, FORMATS } from "@cho-phien/photo";
import sharp, { type Sharp } from "sharp";

/** The shop's srcset widths up to the size the pictures are drawn in (design: storefront, Photos). */
export const PHOTO_WIDTHS = [320, 480, 720, 1080] as const;

/** Where the storefront serves photos from. */
const PHOTO_PATH = "/photos/";

/** Raised when the encoders' settings change, so that a cached file never keeps an old name. */
const RENDER_VERSION = 2;

/** File name without width: the name and a hash of what is drawn, so that files can be cached for ever. */
export function photoBase(name: string, svg: string): string {
  const hash = createHash("sha256").update(`${RENDER_VERSION}\n${svg}`).digest("hex");
  return `${name}-${hash.slice(0, 12)}`;
}

/** The record of a rendered photo, as the shop reads it. */
export function photoView(base: string, alt: string): PhotoView {
  return { base: `${PHOTO_PATH}${base}`, widths: PHOTO_WIDTHS, alt };
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/** A file is there whole or not at all: a start that was cut off must not leave half a photo. */
async function writeWhole(file: string, bytes: Buffer): Promise<void> {
  await writeFile(`${file}.part`, bytes);
  await rename(`${file}.part`, file);
}

async function encodeWidth(full: Sharp, width: number, target: string): Promise<void> {
  const { data, info } = await full.clone().resize({ width }).raw().toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  await Promise.all(
    FORMATS.map(async (format) => {
      await writeWhole(`${target}-${width}.${format}`, await encoded(sharp(data, { raw }), width, format));
    }),
  );
}

/**
 * Writes `${base}-${width}.${avif|webp|jpg}` for every width into `outDir`. The picture is drawn once and scaled down.
 * A base that is already there is left alone: its name holds the hash of its content. The last file is written last.
 */
export async function renderPhotos(svg: string, outDir: string, base: string): Promise<void> {
  const target = join(outDir, base);
  const last = PHOTO_WIDTHS.at(-1);
  const done = await Promise.all(FORMATS.map((format) => exists(`${target}-${last}.${format}`)));
  if (done.every(Boolean)) return;
  await mkdir(outDir, { recursive: true });
  const { data, info } = await sharp(Buffer.from(svg))
    .flatten({ background: "#FBF8F3" })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const full = sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
  for (const width of PHOTO_WIDTHS) await encodeWidth(full, width, target);
}
