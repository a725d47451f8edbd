"use client";

import { useEffect, useState, type ReactNode } from "react";
import { applyLabel, askedFields, type ApplyWords } from "./apply-words";

type Props = {
  readonly formId: string;
  readonly countPath: string;
  readonly locale: string;
  readonly total: number;
  readonly words: ApplyWords;
};

const waitMs = 250;

/**
 * "Xem 128 sản phẩm": what the filters as they stand in the form would find. Counts while she chooses; without script, or
 * when the market is silent, it says what is found now.
 */
export function ApplyButton({ formId, countPath, locale, total, words }: Props): ReactNode {
  const [counted, setCounted] = useState<number | null>(null);

  useEffect(() => {
    const form = document.getElementById(formId);
    if (!(form instanceof HTMLFormElement)) return;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let asking: AbortController | undefined;
    const stop = () => {
      clearTimeout(waiting);
      asking?.abort();
    };
    const count = () => {
      stop();
      waiting = setTimeout(() => {
        asking = new AbortController();
        const path = `${countPath}?${askedFields(new FormData(form), locale)}`;
        void countOf(path, asking.signal).then((found) => found !== null && setCounted(found));
      }, waitMs);
    };
    form.addEventListener("change", count);
    form.addEventListener("formdata", leaveOutEmpty);
    return () => {
      stop();
      form.removeEventListener("change", count);
      form.removeEventListener("formdata", leaveOutEmpty);
    };
  }, [formId, countPath, locale]);

  return (
    <button type="submit" className="button button-main w-full" aria-live="polite">
      {applyLabel(counted ?? total, words, locale)}
    </button>
  );
}

/** Empty fields stay out of the address. */
function leaveOutEmpty({ formData }: FormDataEvent): void {
  for (const name of [...formData.keys()]) if (formData.get(name) === "") formData.delete(name);
}

/** Null when it was superseded or the signal is gone: the old number stays, and the form still works. */
async function countOf(path: string, signal: AbortSignal): Promise<number | null> {
  try {
    const response = await fetch(path, { signal });
    const body: unknown = response.ok ? await response.json() : null;
    const isCount = typeof body === "object" && body !== null && "total" in body;
    return isCount && typeof body.total === "number" ? body.total : null;
  } catch {
    return null;
  }
}
