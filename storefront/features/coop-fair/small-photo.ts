import type { PhotoView } from "@cho-phien/contract";

/** The one file of a photo that a tile shows and the phone keeps: the smallest, in the format every phone reads. */
export function smallPhoto(photo: PhotoView | null): string | null {
  const width = photo ? Math.min(...photo.widths) : Infinity;
  return photo && Number.isFinite(width) ? `${photo.base}-${width}.webp` : null;
}
