"use client";

import { useState, type ReactNode } from "react";

type Props = { readonly code: string; readonly words: { readonly copy: string; readonly copied: string } };

export function CopyCode({ code, words }: Props): ReactNode {
  const [isCopied, setIsCopied] = useState(false);

  /** Without a clipboard (plain http on a phone) the button says nothing false: the code stands above to be read. */
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(code);
      setIsCopied(true);
    } catch {
      setIsCopied(false);
    }
  }

  return (
    <button type="button" className="button" onClick={copy}>
      <span aria-live="polite">{isCopied ? words.copied : words.copy}</span>
    </button>
  );
}
