import sharp, { type Sharp } from "sharp";
import type { Judged } from "./judge";
import type { Source } from "./source";

// sharp keeps decoded files for a next use that never comes, and threads that two cores do not have.
sharp.cache(false);
sharp.concurrency(1);

/** The shop's ground (storefront tokens, "paper"): what shows through where a PNG is transparent. */
const PAPER = "#FBF8F3";

export type Size = { readonly width: number; readonly height: number };

/** Plain sRGB, three bytes a pixel, nothing else of the file left. */
export type Pixels = Size & { readonly data: Buffer };

export function image({ data, width, height }: Pixels): Sharp {
  return sharp(data, { raw: { width, height, channels: 3 } });
}

/** The size in which a person sees it. */
export function uprightSize({ width, height, orientation }: Judged): Size {
  return isOnItsSide(orientation) ? { width: height, height: width } : { width, height };
}

function isOnItsSide(orientation: number): boolean {
  return orientation >= 5;
}

/**
 * Decodes, cuts from the middle and scales to exactly `size` (upright), then turns it: turned at full size, 50 MP would have
 * to be in memory at once. Throws what the decoder throws for a broken file.
 */
export async function decodeUpright(source: Source, { orientation }: Judged, size: Size): Promise<Pixels> {
  const lying = isOnItsSide(orientation) ? { width: size.height, height: size.width } : size;
  const decoded = await sharp(source, { limitInputPixels: false, failOn: "error", sequentialRead: true })
    .resize({ ...lying, fit: "cover" })
    .flatten({ background: PAPER })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  const pixels = { ...lying, data: decoded.data };
  const turned = await turn(image(pixels), orientation).raw().toBuffer();
  return { ...size, data: turned };
}

/** EXIF 2.32, tag 0x0112: what must be done to each of the eight ways a camera was held; sharp mirrors before it rotates. */
function turn(lying: Sharp, orientation: number): Sharp {
  if (orientation === 2) return lying.flop();
  if (orientation === 3) return lying.rotate(180);
  if (orientation === 4) return lying.flip();
  if (orientation === 5) return lying.flop().rotate(270);
  if (orientation === 6) return lying.rotate(90);
  if (orientation === 7) return lying.flop().rotate(90);
  if (orientation === 8) return lying.rotate(270);
  return lying;
}
