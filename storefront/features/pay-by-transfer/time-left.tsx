"use client";

import { useEffect, useState, type ReactNode } from "react";
import { fillWords } from "@/lib/fill-words";
import { timeLeft } from "./left-of";

type Props = { readonly until: string; readonly words: { readonly left: string; readonly over: string } };

/** The hours and minutes until then, in the reader's browser; the server's page says the time itself. */
export function TimeLeft({ until, words }: Props): ReactNode {
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => {
    const tick = () => setNow(Date.now());
    tick();
    const timer = window.setInterval(tick, 20_000);
    return () => window.clearInterval(timer);
  }, []);
  if (now === null) return null;
  const left = timeLeft(until, now);
  return (
    <span className="number text-quiet">
      (
      {left === null ? words.over : fillWords(words.left, { hours: String(left.hours), minutes: String(left.minutes) })}
      )
    </span>
  );
}
