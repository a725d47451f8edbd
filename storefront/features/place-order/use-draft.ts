"use client";

import { useEffect, type RefObject } from "react";

const storageKey = "checkout-draft";
const kept = /^(fullName|phone|street|giftMessage|note(\..+)?)$/;

/**
 * Keeps what is typed in this tab, so that a reload or a dead signal loses nothing. Session storage, not local: on a
 * shared phone the next person must not find an address. Fields the server filled are left alone.
 */
export function useDraft(form: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const element = form.current;
    if (!element) return;
    restore(element);
    const save = () => {
      const data = new FormData(element);
      window.sessionStorage.setItem(storageKey, JSON.stringify([...data].filter(([name]) => kept.test(name))));
    };
    element.addEventListener("input", save);
    return () => element.removeEventListener("input", save);
  }, [form]);
}

function restore(form: HTMLFormElement): void {
  const saved: unknown = JSON.parse(window.sessionStorage.getItem(storageKey) ?? "[]");
  if (!Array.isArray(saved)) return;
  for (const [name, value] of saved) {
    const field = form.elements.namedItem(String(name));
    const isText = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
    if (!isText || field.value !== "" || typeof value !== "string" || value === "") continue;
    field.value = value;
    field.closest("details")?.setAttribute("open", "");
  }
}

export function forgetDraft(): void {
  window.sessionStorage.removeItem(storageKey);
}
