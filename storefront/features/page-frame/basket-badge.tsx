"use client";

import { useSyncExternalStore, type ReactNode } from "react";
import { countIn, watchCount } from "@/lib/basket/count";

/** The number on the basket link; the sentence is for screen readers. */
export function BasketBadge({ unit }: { readonly unit: string }): ReactNode {
  const count = useSyncExternalStore(
    watchCount,
    () => countIn(document.cookie),
    () => 0,
  );
  if (count === 0) return null;
  return (
    <span className="number absolute top-0 right-0 min-w-5 rounded-full bg-madder px-1 text-center text-xs leading-5 font-semibold text-white">
      {count}
      <span className="sr-only"> {unit}</span>
    </span>
  );
}
