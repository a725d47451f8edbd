import sharp, { type Metadata } from "sharp";
import { kindOf } from "./kind";
import type { PhotoRefusal } from "./refusal";
import { sizeOf, type Source, startOf } from "./source";

/** A phone's photo is 2–12 MB; a gateway in front of the market needs the same number. */
export const MAX_BYTES = 15_000_000;

const MAX_PIXELS = 50_000_000;

/** What one photo may take in memory while it is decoded. */
const MAX_DECODED_BYTES = 200_000_000;

/** A photo before it is decoded: its stored size and how it must be turned to stand upright (EXIF 1–8). */
export type Judged = { readonly width: number; readonly height: number; readonly orientation: number };

/** Reads no more than the header. Whether the rest is whole shows when it is decoded. */
export async function judge(source: Source): Promise<Judged | PhotoRefusal> {
  const size = await sizeOf(source);
  if (size === 0) return { refused: "photo_empty" };
  if (size > MAX_BYTES) return { refused: "photo_too_heavy", limitMegabytes: MAX_BYTES / 1_000_000 };
  const kind = kindOf(await startOf(source));
  if (kind === "heic") return { refused: "photo_heic" };
  if (kind === "unknown") return { refused: "photo_unknown_kind" };
  const header = await sharp(source, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
  if (!header) return { refused: "photo_broken" };
  return tooManyPixels(header) ?? { width: header.width, height: header.height, orientation: header.orientation ?? 1 };
}

function tooManyPixels(header: Metadata): PhotoRefusal | null {
  const pixels = header.width * header.height;
  const limit = Math.min(MAX_PIXELS, MAX_DECODED_BYTES / heldBytesPerPixel(header));
  if (pixels <= limit) return null;
  return {
    refused: "photo_too_many_pixels",
    megapixels: Math.ceil(pixels / 1_000_000),
    limitMegapixels: Math.floor(limit / 1_000_000),
  };
}

/**
 * Bytes per pixel that stay in memory at once. Rows that come from top to bottom are let go as they pass; WebP, interlaced
 * PNG and progressive JPEG (two bytes for each coefficient) are whole before their first row is.
 */
function heldBytesPerPixel({ format, isProgressive, channels, depth, chromaSubsampling }: Metadata): number {
  if (format === "webp") return 4;
  if (!isProgressive) return 1;
  if (format === "png") return channels * (depth === "ushort" ? 2 : 1);
  return chromaSubsampling === "4:2:0" ? 3 : 2 * channels;
}
