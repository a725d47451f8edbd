import type { PhotoView } from "@cho-phien/contract";

/** The widths every photo has; a cart line names only one file of it. */
const widths = [320, 480] as const;

/** "/photos/che-shan-1a2b-480.webp" → its base; null for anything that is not a photo of ours. */
export function photoFromThumbnail(thumbnail: string | null): PhotoView | null {
  const base = /(\/photos\/[\w-]+)-\d+\.(?:avif|webp|jpg)$/.exec(thumbnail ?? "")?.[1];
  return base ? { base, widths, alt: "" } : null;
}
