"use client";

import { useRouter } from "next/navigation";
import { createContext, type ReactNode, useContext, useEffect, useState, useTransition } from "react";
import { turnOf } from "./turns";

const TurnTarget = createContext<string | null>(null);

/**
 * Follows every link that `turns`, with one listener for the page: next/link makes each link a component of its own, which a
 * phone brings to life one by one, and thirty cards have ninety. Nothing is fetched ahead: shoppers pay for their megabytes.
 *
 * A thread along the top of the screen runs while the next page is fetched. There is no loading.tsx: its placeholder would be
 * all a reader without script ever sees, and a page that is not there would answer 200. CSS shows the thread only after 150 ms.
 */
export function PageTurn({ children }: { readonly children: ReactNode }): ReactNode {
  const router = useRouter();
  const [target, setTarget] = useState<string | null>(null);
  const [isTurning, startTurning] = useTransition();
  useEffect(() => {
    const follow = (click: MouseEvent) => {
      const path = turnOf(click, new URL(window.location.href));
      if (path === null) return;
      click.preventDefault();
      setTarget(path);
      startTurning(() => router.push(path));
    };
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, [router]);
  return (
    <TurnTarget value={isTurning ? target : null}>
      {isTurning ? <span aria-hidden="true" className="link-pending" /> : null}
      {children}
    </TurnTarget>
  );
}

/** Where a followed link leads that has not arrived yet; null while nothing is fetched. */
export function useTurnTarget(): string | null {
  return useContext(TurnTarget);
}
