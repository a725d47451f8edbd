"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const everyMs = 5_000;
const mostTimes = 24;

/** While the market still works on an order, asks again for two minutes; renders nothing. */
export function KeepFresh(): null {
  const router = useRouter();
  useEffect(() => {
    let times = 0;
    const timer = window.setInterval(() => {
      times += 1;
      if (times >= mostTimes) window.clearInterval(timer);
      if (document.visibilityState === "visible") router.refresh();
    }, everyMs);
    return () => window.clearInterval(timer);
  }, [router]);
  return null;
}
