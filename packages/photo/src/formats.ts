import type { Sharp } from "sharp";

/** In the order in which they are made: the one that needs the most room first. */
export const FORMATS = ["avif", "webp", "jpg"] as const;

export type Format = (typeof FORMATS)[number];

/** Up to here a photo is one of many on a page: a card or a thumbnail. Wider ones are looked at alone, and zoomed. */
const WIDEST_AMONG_OTHERS = 480;

/**
 * One file of what the shop serves, in the form `width` is looked at in.
 *
 * AVIF at 1080 wide: effort 0, 1, 2 take 85, 190, 400 ms of processor for 34, 25, 23 KB. Somebody waits for it.
 * AVIF at 320 wide, the demo's 72 pictures on average: quality 52, 45, 40 take 6.0, 5.0, 4.2 KB. Photographs shrink by as
 * much. Twice enlarged, 45 looks as 52 does; from 40 on, fine weave and lettering run together.
 * Colour at half the sharpness of light, as WebP and JPEG have it: at 1600 wide AVIF then takes 57 MB of memory instead of 94.
 */
export function encoded(from: Sharp, width: number, format: Format): Promise<Buffer> {
  const quality = width <= WIDEST_AMONG_OTHERS ? 45 : 52;
  const encoder = {
    avif: () => from.avif({ quality, effort: 1, chromaSubsampling: "4:2:0" }),
    webp: () => from.webp({ quality: 76, effort: 2 }),
    jpg: () => from.jpeg({ quality: 78, progressive: true }),
  };
  return encoder[format]().toBuffer();
}
