"use client";

import { useSearchParams } from "next/navigation";
import { useEffect, type RefObject } from "react";

type Props = { readonly field: RefObject<HTMLInputElement | null>; readonly onText: (text: string) => void };

/** The field says what the page answers: on a listing, its text; nothing where somebody is typing. */
export function FollowAddress({ field, onText }: Props): null {
  const q = useSearchParams().get("q") ?? "";
  useEffect(() => {
    const input = field.current;
    if (!input || input === document.activeElement) return;
    input.value = q;
    onText(q);
  }, [q, field]);
  return null;
}
