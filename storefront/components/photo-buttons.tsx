"use client";

import type { ChangeEvent, ReactNode } from "react";
import type { PhotoWords } from "@/lib/photos/photo-words";

type Props = {
  readonly words: PhotoWords;
  readonly hasRoom: boolean;
  readonly onFiles: (files: readonly File[]) => void;
};

/** Named kinds, so that an iPhone turns its HEIC into JPEG before it hands the photo over. */
const KINDS = "image/jpeg,image/png,image/webp";

/** Camera first where there is one to hold (a wide screen has none); both without a name, so that the form never carries the files themselves. */
export function PhotoButtons({ words, hasRoom, onFiles }: Props): ReactNode {
  if (!hasRoom) return null;
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    onFiles([...(event.target.files ?? [])]);
    // The same photo chosen again must be told again.
    event.target.value = "";
  };
  const look =
    "button relative grow has-[:focus-visible]:outline-3 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-ink";
  return (
    <div className="flex flex-wrap gap-3">
      <label className={`${look} lg:hidden`}>
        <CameraMark />
        {words.camera}
        <input type="file" accept={KINDS} capture="environment" className="sr-only" onChange={take} />
      </label>
      <label className={look}>
        {words.choose}
        <input type="file" accept={KINDS} multiple className="sr-only" onChange={take} />
      </label>
    </div>
  );
}

function CameraMark(): ReactNode {
  return (
    <svg aria-hidden="true" viewBox="0 0 24 24" className="size-5" fill="none" stroke="currentColor" strokeWidth="2">
      <path d="M4 8h3l2-3h6l2 3h3v11H4z" strokeLinejoin="round" />
      <circle cx="12" cy="13" r="3.5" />
    </svg>
  );
}
