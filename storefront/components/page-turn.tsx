"use client";

import { createContext, type ReactNode, useCallback, useContext, useState } from "react";

/** Says that the page at `href` is being fetched; what it answers takes that back. */
type Announce = (href: string) => () => void;

const AnnounceTurn = createContext<Announce>(() => () => undefined);
const TurnTarget = createContext<string | null>(null);

/** Lets a page know that a link inside was followed and its page has not come yet. */
export function PageTurn({ children }: { readonly children: ReactNode }): ReactNode {
  const [target, setTarget] = useState<string | null>(null);
  const announce = useCallback<Announce>((href) => {
    setTarget(href);
    return () => setTarget((now) => (now === href ? null : now));
  }, []);
  return (
    <AnnounceTurn value={announce}>
      <TurnTarget value={target}>{children}</TurnTarget>
    </AnnounceTurn>
  );
}

export function useAnnounceTurn(): Announce {
  return useContext(AnnounceTurn);
}

/** Where a followed link leads that has not arrived yet; null while nothing is fetched. */
export function useTurnTarget(): string | null {
  return useContext(TurnTarget);
}
