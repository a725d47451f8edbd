"use client";

import type { PhotoView } from "@cho-phien/contract";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { Photo } from "@/components/photo";
import type { GalleryWords } from "./gallery-island";

type Props = {
  readonly photos: readonly PhotoView[];
  readonly name: string;
  readonly first: number;
  readonly words: GalleryWords;
  readonly onClose: () => void;
};

/**
 * The photos over the whole screen. The browser keeps the focus inside, closes it with Escape and gives the focus back; a
 * pinch enlarges as everywhere, the button for who has no two fingers free: then arrow keys and a finger move the photo.
 */
export function ZoomDialog({ photos, name, first, words, onClose }: Props): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const strip = useRef<HTMLUListElement>(null);
  const [isLarge, setIsLarge] = useState(false);
  const [at, setAt] = useState(first);

  useEffect(() => {
    dialog.current?.showModal();
    strip.current?.scrollTo({ left: first * strip.current.clientWidth });
    strip.current?.focus();
  }, [first]);

  useEffect(() => {
    // A photo that grew is looked at from its middle: the corner of a wide screen shows its background.
    for (const photo of isLarge ? (strip.current?.children ?? []) : []) {
      photo.scrollTo({
        left: (photo.scrollWidth - photo.clientWidth) / 2,
        top: (photo.scrollHeight - photo.clientHeight) / 2,
      });
    }
  }, [isLarge]);

  return (
    <dialog ref={dialog} onClose={onClose} aria-label={words.photos} className="zoom">
      <div className="flex items-center gap-2 p-2">
        {photos.length > 1 ? (
          <span role="status" className="number px-2 text-sm">
            {words.at.replace("{at}", String(at + 1))}
          </span>
        ) : null}
        <button
          type="button"
          aria-pressed={isLarge}
          onClick={() => setIsLarge(!isLarge)}
          className="button ml-auto px-4"
        >
          {isLarge ? words.smaller : words.larger}
        </button>
        <button type="button" onClick={() => dialog.current?.close()} className="button px-4">
          {words.close}
        </button>
      </div>
      <ul
        ref={strip}
        tabIndex={0}
        onScroll={({ currentTarget }) =>
          setAt(Math.round(currentTarget.scrollLeft / Math.max(1, currentTarget.clientWidth)))
        }
        className="zoom-strip"
      >
        {photos.map((photo) => (
          <li
            key={photo.base}
            tabIndex={isLarge ? 0 : undefined}
            className={isLarge ? "zoom-photo zoom-large" : "zoom-photo"}
          >
            <Photo photo={photo} sizes={isLarge ? "220vw" : "100vw"} alt={photo.alt || name} />
          </li>
        ))}
      </ul>
    </dialog>
  );
}
