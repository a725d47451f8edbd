"use client";

import { useCallback, useState } from "react";
import { fairBasketKey } from "@/lib/fair-names";
import type { Basket } from "./basket";

type Draft = { readonly cooperativeId: string; readonly basket: Basket };

/** The begun basket, kept on the phone: a call that comes in between loses nothing. Another cooperative's is not shown. */
export function useBasket(cooperativeId: string): readonly [Basket, (basket: Basket) => void] {
  const [basket, setBasket] = useState<Basket>(() => readDraft(cooperativeId));
  const change = useCallback(
    (next: Basket) => {
      setBasket(next);
      const draft: Draft = { cooperativeId, basket: next };
      try {
        window.localStorage.setItem(fairBasketKey, JSON.stringify(draft));
      } catch {
        // A full or forbidden store costs the draft, not the sale.
      }
    },
    [cooperativeId],
  );
  return [basket, change];
}

/** Called only after the stall was read, so never on the server. */
function readDraft(cooperativeId: string): Basket {
  try {
    const draft: Draft | null = JSON.parse(window.localStorage.getItem(fairBasketKey) ?? "null");
    return draft?.cooperativeId === cooperativeId ? draft.basket : [];
  } catch {
    return [];
  }
}
