import type { PhotoView } from "@cho-phien/contract";
import type { ReactNode } from "react";

type Props = {
  readonly photo: PhotoView | null;
  /** The CSS `sizes` of the slot, so that a phone takes the small file. */
  readonly sizes: string;
  /** Only the one photo that is the largest thing on the first screen. */
  readonly isMain?: boolean;
  /** "" where a text beside it already says the same. */
  readonly alt?: string;
  readonly className?: string;
};

const fallbackWidth = 480;

function srcSet(photo: PhotoView, format: "avif" | "webp" | "jpg"): string {
  return photo.widths.map((width) => `${photo.base}-${width}.${format} ${width}w`).join(", ");
}

function nearest(widths: readonly number[]): number {
  return widths.find((width) => width >= fallbackWidth) ?? widths.at(-1) ?? fallbackWidth;
}

/** A 4:5 photo made at upload; nothing is resized when asked. Without a photo the ground stays, so nothing jumps. */
export function Photo({ photo, sizes, isMain = false, alt, className = "" }: Props): ReactNode {
  const frame = `block aspect-[4/5] w-full bg-ink-soft object-cover ${className}`;
  if (!photo) return <span aria-hidden="true" className={frame} />;
  return (
    <picture>
      <source type="image/avif" srcSet={srcSet(photo, "avif")} sizes={sizes} />
      <source type="image/webp" srcSet={srcSet(photo, "webp")} sizes={sizes} />
      <img
        src={`${photo.base}-${nearest(photo.widths)}.jpg`}
        srcSet={srcSet(photo, "jpg")}
        sizes={sizes}
        alt={alt ?? photo.alt}
        width={480}
        height={600}
        loading={isMain ? "eager" : "lazy"}
        fetchPriority={isMain ? "high" : "auto"}
        decoding={isMain ? "sync" : "async"}
        className={frame}
      />
    </picture>
  );
}
