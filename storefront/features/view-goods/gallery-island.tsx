"use client";

import type { PhotoView } from "@cho-phien/contract";
import { useRef, useState, type MouseEvent, type ReactNode } from "react";
import { Photo } from "@/components/photo";
import { ZoomDialog } from "./zoom-dialog";

export type GalleryWords = Readonly<
  Record<"photos" | "open" | "at" | "before" | "next" | "close" | "larger" | "smaller", string>
>;

type Props = { readonly photos: readonly PhotoView[]; readonly name: string; readonly words: GalleryWords };

// A pixel less than the screen: 412 px at 1.75 or 2.625 dots each are 721 and 1081, and one dot more takes the next larger file.
const sizes = "(min-width: 72rem) 34rem, (min-width: 48rem) 48vw, calc(100vw - 1px)";

/**
 * Swiped by finger and scrolled by arrow keys (CSS scroll-snap). Each photo is a link to its largest file, which is what a tap
 * opens without script; with script it opens over the page.
 */
export function GalleryIsland({ photos, name, words }: Props): ReactNode {
  const strip = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState(0);
  const [opened, setOpened] = useState<number | null>(null);
  const hasSeveral = photos.length > 1;

  function open(event: MouseEvent, index: number): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    setOpened(index);
  }

  function step(by: number): void {
    strip.current?.scrollBy({ left: by * strip.current.clientWidth, behavior: "smooth" });
  }

  if (photos.length === 0) {
    return (
      <div className="-mx-4 overflow-hidden sm:mx-0 sm:rounded-card">
        <Photo photo={null} sizes={sizes} />
      </div>
    );
  }
  return (
    <section aria-label={words.photos} className="-mx-4 sm:mx-0">
      <ul
        ref={strip}
        tabIndex={hasSeveral ? 0 : undefined}
        onScroll={({ currentTarget }) => setAt(slideOf(currentTarget))}
        className="flex snap-x snap-mandatory overflow-x-auto sm:rounded-card"
      >
        {photos.map((photo, index) => (
          <li key={photo.base} className="w-full shrink-0 snap-center">
            <a
              href={largestFile(photo)}
              aria-label={words.open.replace("{at}", String(index + 1))}
              onClick={(event) => open(event, index)}
              className="block cursor-zoom-in"
            >
              <Photo photo={photo} sizes={sizes} isMain={index === 0} alt={photo.alt || name} />
            </a>
          </li>
        ))}
      </ul>
      {hasSeveral ? (
        <p className="needs-script flex items-center justify-center gap-2 pt-1 text-sm text-quiet">
          <Arrow name={words.before} sign="‹" isOff={at === 0} onPress={() => step(-1)} />
          <span className="number">{words.at.replace("{at}", String(at + 1))}</span>
          <Arrow name={words.next} sign="›" isOff={at === photos.length - 1} onPress={() => step(1)} />
        </p>
      ) : null}
      {opened === null ? null : (
        <ZoomDialog photos={photos} name={name} first={opened} words={words} onClose={() => setOpened(null)} />
      )}
    </section>
  );
}

/** Which photo stands in the middle of a strip that was scrolled. */
function slideOf(strip: HTMLElement): number {
  return Math.round(strip.scrollLeft / Math.max(1, strip.clientWidth));
}

function largestFile(photo: PhotoView): string {
  return `${photo.base}-${photo.widths.at(-1) ?? 480}.jpg`;
}

type ArrowProps = {
  readonly name: string;
  readonly sign: string;
  readonly isOff: boolean;
  readonly onPress: () => void;
};

function Arrow({ name, sign, isOff, onPress }: ArrowProps): ReactNode {
  return (
    <button
      type="button"
      aria-label={name}
      aria-disabled={isOff}
      onClick={onPress}
      className="inline-flex min-h-tap min-w-tap items-center justify-center text-xl text-ink aria-disabled:opacity-40"
    >
      {sign}
    </button>
  );
}
