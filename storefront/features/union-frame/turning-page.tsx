"use client";

import { usePathname } from "next/navigation";
import { type ReactNode, useEffect, useState } from "react";
import { useTurnTarget } from "@/components/page-turn";
import { Skeleton } from "@/components/skeleton";

/** Quick pages come without a flicker of placeholders. */
const PATIENCE_MS = 150;

/** The open page, or the shape of another one on its way; the same page with another question only says that it is busy. */
export function TurningPage({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  const target = useTurnTarget();
  const pathname = usePathname().replace(/^\/vi(?=\/)/, "");
  const [shown, setShown] = useState<string | null>(null);
  useEffect(() => {
    if (target === null) return;
    const timer = setTimeout(() => setShown(target), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [target]);
  const isTurning = shown !== null && shown === target;
  const isAnother = isTurning && shown.split("?")[0] !== pathname;
  return (
    <>
      {isAnother ? <Skeleton shape="cards" label={label} /> : null}
      <div hidden={isAnother} aria-busy={isTurning ? true : undefined} className="aria-busy:opacity-60">
        {children}
      </div>
    </>
  );
}
