"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState, type ReactNode } from "react";

const everyMs = 5_000;
const mostTimes = 360;

type Props = { readonly words: Readonly<Record<"waiting" | "stopped" | "again", string>> };

/** Reads the page again while it is being looked at, for half an hour; then, and without script, a link does it. */
export function AskAgain({ words }: Props): ReactNode {
  const router = useRouter();
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    if (isOver) return;
    let times = 0;
    const timer = window.setInterval(() => {
      if (document.visibilityState !== "visible") return;
      times += 1;
      if (times >= mostTimes) setIsOver(true);
      router.refresh();
    }, everyMs);
    return () => window.clearInterval(timer);
  }, [isOver, router]);
  return (
    <div className="mt-2">
      <p role="status">{isOver ? words.stopped : words.waiting}</p>
      <a
        href=""
        className="link inline-flex min-h-tap items-center"
        onClick={(event) => {
          event.preventDefault();
          setIsOver(false);
          router.refresh();
        }}
      >
        {words.again}
      </a>
    </div>
  );
}
