"use client";

import { useLinkStatus } from "next/link";
import type { ReactNode } from "react";

/**
 * A thread along the top of the screen while the next page is fetched. There is no loading.tsx: its placeholder would
 * be all a reader without script ever sees. CSS shows it only after 150 ms, so quick pages don't flicker.
 */
export function LinkPending(): ReactNode {
  return useLinkStatus().pending ? <span aria-hidden="true" className="link-pending" /> : null;
}
