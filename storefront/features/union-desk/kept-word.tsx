"use client";

import { type ReactNode, useSyncExternalStore } from "react";
import { keptWord } from "./word-on-phone";

const never = (): (() => void) => () => {};

/** Says that a word about this payout waits on this device. */
export function KeptWord({ payoutId, text }: { readonly payoutId: string; readonly text: string }): ReactNode {
  const isKept = useSyncExternalStore(
    never,
    () => keptWord(payoutId) !== null,
    () => false,
  );
  return isKept ? (
    <p role="status" className="mt-3 rounded-card bg-turmeric-soft px-4 py-3 text-turmeric-deep">
      {text}
    </p>
  ) : null;
}
