"use client";

import { useRouter } from "next/navigation";
import { useEffect, type ReactNode } from "react";

const everyMs = 5000;

/** Reads the page anew while somebody looks at it; without script she reloads it herself. */
export function ReloadOften(): ReactNode {
  const router = useRouter();
  useEffect(() => {
    const timer = window.setInterval(() => {
      if (document.visibilityState === "visible") router.refresh();
    }, everyMs);
    return () => window.clearInterval(timer);
  }, [router]);
  return null;
}
