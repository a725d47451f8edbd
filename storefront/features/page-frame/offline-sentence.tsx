"use client";

import { formatDateTime } from "@cho-phien/vietnam/dates";
import { useEffect, useState, useSyncExternalStore, type ReactNode } from "react";
import { fillWords } from "@/lib/fill-words";

function subscribe(onChange: () => void): () => void {
  window.addEventListener("online", onChange);
  window.addEventListener("offline", onChange);
  return () => {
    window.removeEventListener("online", onChange);
    window.removeEventListener("offline", onChange);
  };
}

/** When the page was kept, where the phone showed its own copy (public/shop-worker.js); else "". */
function keptAt(): string {
  return document.documentElement.dataset.keptAt ?? "";
}

type Props = {
  readonly sentence: string;
  /** Only the shop keeps pages, and has no queue that sends later. */
  readonly shop?: Readonly<Record<"kept" | "notSent", string>>;
};

/** The live region is always there, so a screen reader hears the sentence when it arrives. */
export function OfflineSentence({ sentence, shop }: Props): ReactNode {
  const isOffline = useSyncExternalStore(
    subscribe,
    () => !navigator.onLine,
    () => false,
  );
  const at = useSyncExternalStore(subscribe, keptAt, () => "");
  const [wasHeld, setWasHeld] = useState(false);
  const holds = isOffline && shop !== undefined;
  useEffect(() => {
    if (!holds) return;
    const hold = (event: Event) => {
      event.preventDefault();
      setWasHeld(true);
    };
    // Ahead of every form: the browser's own page of "no connection" would take what she typed with it.
    document.addEventListener("submit", hold, true);
    return () => {
      document.removeEventListener("submit", hold, true);
      setWasHeld(false);
    };
  }, [holds]);
  const sentences = [
    isOffline ? sentence : "",
    at && shop ? fillWords(shop.kept, { when: formatDateTime(at) }) : "",
    wasHeld && shop ? shop.notSent : "",
  ].filter(Boolean);
  return (
    <div role="status" className="sticky top-0 z-30">
      {sentences.length > 0 ? (
        <p className="bg-ink px-4 py-2 text-center text-sm text-white">{sentences.join(" ")}</p>
      ) : null}
    </div>
  );
}
