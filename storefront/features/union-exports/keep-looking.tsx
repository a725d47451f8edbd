"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect } from "react";

const PAUSE_MS = 2000;

/** Reads the page anew every two seconds while it is seen; without script there is the button inside. */
export function KeepLooking({ children }: { readonly children: ReactNode }): ReactNode {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") router.refresh();
    }, PAUSE_MS);
    return () => clearInterval(timer);
  }, [router]);
  return <div className="mt-4">{children}</div>;
}
