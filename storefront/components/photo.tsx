import type { PhotoView } from "@cho-phien/contract";
import type { ReactNode } from "react";
import { preload } from "react-dom";

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

function srcSet(photo: PhotoView): string {
  return photo.widths.map((width) => `${photo.base}-${width}.avif ${width}w`).join(", ");
}

/** The one file of a browser that takes no set. */
function fallbackOf({ base, widths }: PhotoView): string {
  const width = widths.find((each) => each >= fallbackWidth) ?? widths.at(-1) ?? fallbackWidth;
  return `${base}-${width}.jpg`;
}

/**
 * A 4:5 photo made at upload; nothing is resized when asked. Without a photo the ground stays, so nothing jumps. Every browser
 * this Next runs in (Chrome 111, Safari 16.4, Firefox 111) shows AVIF; older ones get one JPEG. Naming all widths three times
 * over made a sixth of a listing.
 */
export function Photo({ photo, sizes, isMain = false, alt, className = "" }: Props): ReactNode {
  const frame = `aspect-[4/5] w-full bg-ink-soft object-cover ${className}`;
  if (!photo) return <NoPhoto className={frame} />;
  // Named in the page's head, the browser asks for it beside the fonts, before it has read as far as the picture.
  if (isMain) {
    const named = { as: "image", type: "image/avif", fetchPriority: "high", imageSizes: sizes } as const;
    preload(fallbackOf(photo), { ...named, imageSrcSet: srcSet(photo) });
  }
  return (
    <picture>
      <source type="image/avif" srcSet={srcSet(photo)} sizes={sizes} />
      <img
        src={fallbackOf(photo)}
        alt={alt ?? photo.alt}
        width={480}
        height={600}
        loading={isMain ? "eager" : "lazy"}
        fetchPriority={isMain ? "high" : "auto"}
        decoding={isMain ? "sync" : "async"}
        className={`block ${frame}`}
      />
    </picture>
  );
}

/** One lozenge of the woven band on the ground: an empty place that still belongs to the market. */
function NoPhoto({ className }: { readonly className: string }): ReactNode {
  return (
    <span aria-hidden="true" className={`${className} flex items-center justify-center`}>
      <svg viewBox="0 0 48 48" className="w-1/4 max-w-16 opacity-40" shapeRendering="crispEdges">
        <path
          fill="#1f2a5a"
          d="M20 4h8v4h-8zM14 10h6v4h-6zM28 10h6v4h-6zM8 16h6v16H8zM34 16h6v16h-6zM14 34h6v4h-6zM28 34h6v4h-6zM20 40h8v4h-8z"
        />
        <path fill="#b3261e" d="M20 16h8v4h6v8h-6v4h-8v-4h-6v-8h6z" />
        <path fill="#d99a1c" d="M20 21h8v6h-8z" />
      </svg>
    </span>
  );
}
