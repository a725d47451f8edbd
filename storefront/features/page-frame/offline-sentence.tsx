"use client";

import { useSyncExternalStore, type ReactNode } from "react";

function subscribe(onChange: () => void): () => void {
  window.addEventListener("online", onChange);
  window.addEventListener("offline", onChange);
  return () => {
    window.removeEventListener("online", onChange);
    window.removeEventListener("offline", onChange);
  };
}

/** The live region is always there, so a screen reader hears the sentence when it arrives. */
export function OfflineSentence({ sentence }: { readonly sentence: string }): ReactNode {
  const isOffline = useSyncExternalStore(
    subscribe,
    () => !navigator.onLine,
    () => false,
  );
  return (
    <div role="status" className="sticky top-0 z-30">
      {isOffline ? <p className="bg-ink px-4 py-2 text-center text-sm text-white">{sentence}</p> : null}
    </div>
  );
}
