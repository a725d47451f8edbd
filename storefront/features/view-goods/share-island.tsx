"use client";

import { useState, type ReactNode } from "react";

type Props = {
  readonly title: string;
  readonly words: Readonly<Record<"share" | "copied" | "failed", string>>;
};

/** The phone's own sheet (Zalo, Messenger, SMS) where there is one, otherwise the address to paste. */
export function ShareIsland({ title, words }: Props): ReactNode {
  const [said, setSaid] = useState("");

  async function share(): Promise<void> {
    const url = window.location.href.split("#")[0] ?? "";
    const hasSheet = "share" in navigator;
    try {
      if (hasSheet) return await navigator.share({ title, url });
      await navigator.clipboard.writeText(url);
      setSaid(words.copied);
    } catch (error) {
      // She closed the sheet: nothing went wrong.
      if (error instanceof DOMException && error.name === "AbortError") return;
      setSaid(`${words.failed} ${url}`);
    }
  }

  return (
    <div className="needs-script flex flex-wrap items-center gap-x-3">
      <button type="button" onClick={share} className="button px-4 font-normal">
        <svg aria-hidden="true" width="18" height="18" viewBox="0 0 18 18" fill="none" stroke="currentColor">
          <path
            d="M9 11V2M5.5 5 9 1.5 12.5 5M4 8H2.5v8.5h13V8H14"
            strokeWidth="1.6"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
        {words.share}
      </button>
      <span role="status" className="text-sm break-all text-quiet">
        {said}
      </span>
    </div>
  );
}
