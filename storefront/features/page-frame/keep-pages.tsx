"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";
import { watchBasket } from "@/lib/basket/count";
import { localePath, paths } from "@/lib/paths";
import type { Locale } from "@/lib/i18n/locales";
import { shopWorkerPath } from "@/lib/shop-kept";

/** What she does first; until then everything the page needs has the line to itself. */
const firstTouches = ["pointerdown", "keydown", "scroll"] as const;
const noTouchMs = 20_000;
/** A page she passes through is not kept. */
const settledMs = 1_500;

/** Has the shop's worker keep the page she is on, and her basket whenever it changes. Renders nothing; without https it does nothing. */
export function KeepPages({ locale }: { readonly locale: Locale }): null {
  const path = usePathname();
  const isLoaded = useRef(true);
  useEffect(() => {
    // A page that was loaded whole has passed the worker, if there was one already.
    const isKept = isLoaded.current && "serviceWorker" in navigator && navigator.serviceWorker.controller !== null;
    isLoaded.current = false;
    return isKept ? undefined : onFirstTouch(() => keep(window.location.pathname));
  }, [path]);
  useEffect(() => watchBasket(() => void keep(localePath(locale, paths.basket))), [locale]);
  return null;
}

/** Once there is a worker, it is told soon; the first page waits for a touch. Answers how to call it off. */
function onFirstTouch(act: () => void): () => void {
  if (!("serviceWorker" in navigator)) return () => {};
  const hasWorker = navigator.serviceWorker.controller !== null;
  let timer = window.setTimeout(start, hasWorker ? settledMs : noTouchMs);
  function start(): void {
    stop();
    timer = window.setTimeout(act, hasWorker ? 0 : settledMs);
  }
  function stop(): void {
    window.clearTimeout(timer);
    for (const touch of firstTouches) window.removeEventListener(touch, start);
  }
  if (!hasWorker) for (const touch of firstTouches) window.addEventListener(touch, start, { passive: true });
  return stop;
}

/** Nothing depends on it: a browser that keeps nothing goes on as before. */
async function keep(path: string): Promise<void> {
  try {
    await navigator.serviceWorker.register(shopWorkerPath, { scope: "/" });
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage({ keep: path });
  } catch {
    return;
  }
}
