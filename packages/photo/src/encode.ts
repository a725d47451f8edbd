import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { encoded, type Format, FORMATS } from "./formats";
import { judge } from "./judge";
import { isRefused, type PhotoRefusal } from "./refusal";
import { largestSize, type Shape, sizeAt, widthsOf } from "./shape";
import type { Source } from "./source";
import { decodeUpright, image, type Pixels, uprightSize } from "./upright";

export type PhotoFile = { readonly width: number; readonly format: Format; readonly path: string };

export type MadePhoto = {
  /** Holds the files and nothing else, until they are placed or dropped. */
  readonly folder: string;
  /** Ascending; each is there in every format. */
  readonly widths: readonly number[];
  readonly files: readonly PhotoFile[];
};

/** A picture kept from the public, and the hash of its bytes. */
export type CleanPhoto = { readonly jpeg: Buffer; readonly sha256: string };

/** Every file the shop serves of one photo, written into `folder`. */
export async function encodePhoto(source: Source, shape: Shape, folder: string): Promise<MadePhoto | PhotoRefusal> {
  const pixels = await pixelsOf(source, shape);
  if (isRefused(pixels)) return pixels;
  const widths = widthsOf(pixels);
  const files: PhotoFile[] = [];
  // The widest first: it needs the most room, while nothing else lies about.
  for (const width of [...widths].reverse()) {
    const scaled = width === pixels.width ? pixels : await scaledTo(pixels, width);
    for (const format of FORMATS) {
      const path = join(folder, `${width}.${format}`);
      await writeFile(path, await encoded(image(scaled), width, format));
      files.push({ width, format, path });
    }
  }
  return { folder, widths, files };
}

async function scaledTo(pixels: Pixels, width: number): Promise<Pixels> {
  const scaled = image(pixels).resize(sizeAt(width, pixels.height / pixels.width));
  const { data, info } = await scaled.raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** One upright JPEG. */
export async function encodeClean(source: Source): Promise<CleanPhoto | PhotoRefusal> {
  const pixels = await pixelsOf(source, "whole");
  if (isRefused(pixels)) return pixels;
  const jpeg = await encoded(image(pixels), pixels.width, "jpg");
  return { jpeg, sha256: createHash("sha256").update(jpeg).digest("hex") };
}

async function pixelsOf(source: Source, shape: Shape): Promise<Pixels | PhotoRefusal> {
  const judged = await judge(source);
  if (isRefused(judged)) return judged;
  const size = largestSize(uprightSize(judged), shape);
  if (isRefused(size)) return size;
  return decodeUpright(source, judged, size).catch((): PhotoRefusal => ({ refused: "photo_broken" }));
}
