"use client";

import { usePathname } from "next/navigation";
import { type ReactNode, useEffect, useState } from "react";
import { useTurnTarget } from "@/components/page-turn";
import { Skeleton } from "@/components/skeleton";
import { isSamePage, skeletonOf } from "./skeleton-table";

/** Quick pages come without a flicker of placeholders. */
const PATIENCE_MS = 150;

/**
 * The open page, or the shape of the one on its way. The open page is hidden and not taken down: when the next does not
 * come, what was typed is still there.
 */
export function TurningPage({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  const target = useTurnTarget();
  const pathname = usePathname();
  const [shown, setShown] = useState<string | null>(null);
  useEffect(() => {
    if (target === null) return;
    const timer = setTimeout(() => setShown(target), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [target]);
  const isAnother = shown !== null && shown === target && !isSamePage(shown, pathname);
  return (
    <>
      {isAnother ? <Skeleton shape={skeletonOf(shown)} label={label} /> : null}
      <div hidden={isAnother} aria-busy={shown !== null && shown === target ? true : undefined}>
        {children}
      </div>
    </>
  );
}
