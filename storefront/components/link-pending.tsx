"use client";

import { useLinkStatus } from "next/link";
import { type ReactNode, useEffect } from "react";
import { useAnnounceTurn } from "./page-turn";

/**
 * A thread along the top of the screen while the next page is fetched; a frame that waits for it (PageTurn) hears where it
 * leads. There is no loading.tsx: its placeholder would be all a reader without script ever sees, and a page that is not
 * there would answer 200. CSS shows the thread only after 150 ms, so quick pages don't flicker.
 */
export function LinkPending({ href }: { readonly href: string }): ReactNode {
  const { pending } = useLinkStatus();
  const announce = useAnnounceTurn();
  useEffect(() => (pending ? announce(href) : undefined), [pending, announce, href]);
  return pending ? <span aria-hidden="true" className="link-pending" /> : null;
}
