"use client";

import { useSyncExternalStore, type ReactNode } from "react";
import { tellSaved } from "@/lib/saved/join";
import { savedGoods, toggleSaved, watchSaved } from "@/lib/saved/kept";

const none: readonly string[] = [];

type Props = { readonly id: string; readonly label: string; readonly className?: string };

/** Puts goods aside on this device; pressed while they are. Without script there is nothing to press. */
export function SaveHeart({ id, label, className = "" }: Props): ReactNode {
  const isSaved = useSyncExternalStore(watchSaved, savedGoods, () => none).includes(id);
  return (
    <button
      type="button"
      aria-label={label}
      aria-pressed={isSaved}
      onClick={() => void tellSaved(id, toggleSaved(id))}
      className={`inline-flex min-h-tap min-w-tap items-center justify-center rounded-full bg-card/85 ${className}`}
    >
      <svg
        aria-hidden="true"
        width="24"
        height="24"
        viewBox="0 0 24 24"
        strokeWidth="1.8"
        stroke="currentColor"
        className={isSaved ? "fill-madder text-madder" : "fill-none text-ink"}
      >
        <path d="M12 20.5C5 15.5 3 12 3 8.8 3 6 5.1 4 7.6 4 9.5 4 11 5 12 6.8 13 5 14.5 4 16.4 4 18.9 4 21 6 21 8.8c0 3.2-2 6.7-9 11.7z" />
      </svg>
    </button>
  );
}
