"use client";

import { useLinkStatus } from "next/link";
import type { ReactNode } from "react";

/**
 * Inside a link: a thin bar while its page is on the way. The doors have no loading.tsx, because a page streamed behind
 * one answers 200 before it knows about 307 and 404, and stays a skeleton where no script runs.
 */
export function PendingMark(): ReactNode {
  const { pending } = useLinkStatus();
  return pending ? <span aria-hidden="true" className="pending-mark" /> : null;
}
