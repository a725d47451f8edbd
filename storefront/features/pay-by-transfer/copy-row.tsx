"use client";

import { useState, type ReactNode } from "react";

type Props = {
  readonly what: string;
  readonly shown: string;
  /** What lands in the clipboard: a sum without its separators, as banks' fields take it. */
  readonly copied: string;
  readonly words: { readonly copy: string; readonly copied: string; readonly label: string };
};

/** One field of a transfer with its own copy button; without a clipboard the value stands there to be read. */
export function CopyRow({ what, shown, copied, words }: Props): ReactNode {
  const [isCopied, setIsCopied] = useState(false);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(copied);
      setIsCopied(true);
    } catch {
      setIsCopied(false);
    }
  }

  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 py-2">
      <dt className="text-sm text-quiet">{what}</dt>
      <dd className="number col-start-1 font-semibold wrap-anywhere whitespace-normal select-all">{shown}</dd>
      <dd className="col-start-2 row-span-2 row-start-1">
        <button
          type="button"
          className="button whitespace-nowrap"
          aria-label={isCopied ? words.copied : words.label}
          onClick={copy}
        >
          <span aria-live="polite">{isCopied ? words.copied : words.copy}</span>
        </button>
      </dd>
    </div>
  );
}
