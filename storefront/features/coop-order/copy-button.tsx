"use client";

import { useState, type ReactNode } from "react";

type Props = { readonly text: string; readonly label: string; readonly done: string; readonly failed: string };

/** Copies a text and says so; where the browser refuses, it says how to do it by hand. */
export function CopyButton({ text, label, done, failed }: Props): ReactNode {
  const [said, setSaid] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(done);
    } catch {
      setSaid(failed);
    }
  };
  return (
    <>
      <button type="button" onClick={() => void copy()} className="button">
        {label}
      </button>
      <span role="status" className="basis-full text-sm text-tea empty:hidden">
        {said}
      </span>
    </>
  );
}
