"use client";

import { useCallback, useEffect, useRef } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { sendWaiting, type RoundEnd } from "./send-waiting";

const firstWaitMs = 5_000;
const longestWaitMs = 5 * 60_000;

/**
 * Sends what waits: now, when the signal or the page comes back, and between by a timer that waits longer each time
 * nothing got through. Answers a function that starts a round at once.
 */
export function useSending(locale: Locale, told: { onChange: () => void; onEnd: (end: RoundEnd) => void }): () => void {
  const latest = useRef(told);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const waitMs = useRef(firstWaitMs);
  useEffect(() => {
    latest.current = told;
  });

  const round = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    // The phone itself knows that it has no signal: nothing was tried then, and a sale may still simply be taken back.
    const end = navigator.onLine
      ? await sendWaiting(locale, () => latest.current.onChange()).catch((): RoundEnd => "no_network")
      : "no_network";
    latest.current.onEnd(end);
    const isThrough = end === "sent" || end === "signed_out";
    waitMs.current = isThrough ? firstWaitMs : Math.min(waitMs.current * 2, longestWaitMs);
    // A tab that found another one sending looks again, lest that one was closed half way.
    if (!isThrough) timer.current = setTimeout(() => void round(), waitMs.current);
  }, [locale]);

  const start = useCallback(() => {
    waitMs.current = firstWaitMs;
    void round();
  }, [round]);

  useEffect(() => {
    const onVisible = () => {
      if (document.visibilityState === "visible") start();
    };
    window.addEventListener("online", start);
    document.addEventListener("visibilitychange", onVisible);
    start();
    return () => {
      window.removeEventListener("online", start);
      document.removeEventListener("visibilitychange", onVisible);
      clearTimeout(timer.current);
    };
  }, [start]);
  return start;
}
