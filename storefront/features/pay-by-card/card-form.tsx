"use client";

import { useEffect, useRef, useState, type FormEvent, type ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { finishPayment } from "./finish";
import { useCard } from "./use-card";
import { refusedWord, type CardWords } from "./words";

type Props = {
  readonly locale: Locale;
  readonly publishableKey: string;
  readonly clientSecret: string;
  readonly words: CardWords;
  /** What was wrong when she was here before. */
  readonly sentence: string | null;
};

/** The card company's fields and one button. What is refused is said here, and another card can be tried at once. */
export function CardForm({ locale, publishableKey, clientSecret, words, sentence: before }: Props): ReactNode {
  const card = useCard({ publishableKey, clientSecret, locale });
  const [sentence, setSentence] = useState(before);
  const [isPaying, setIsPaying] = useState(false);
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => said.current?.focus(), [sentence]);

  async function pay(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (isPaying || card.state !== "ready") return;
    setIsPaying(true);
    setSentence(null);
    const { error } = await card.confirm().catch(() => ({ error: { type: "api_error" } }));
    if (error) {
      setSentence(words[refusedWord(error)]);
      setIsPaying(false);
      return;
    }
    const href = await finishPayment(locale);
    if (href) return window.location.assign(href);
    // Charged, and the answer got lost: this page, opened again, knows.
    setSentence(words.unsure);
    setIsPaying(false);
  }

  return (
    <form onSubmit={pay} className="grid gap-4" aria-busy={isPaying}>
      {card.state === "loading" ? <p role="status">{words.loading}</p> : null}
      {card.state === "not_loaded" ? (
        <div role="alert" className="grid gap-3">
          <p>{words.notLoaded}</p>
          <button type="button" className="button min-h-tap" onClick={card.loadAgain}>
            {words.again}
          </button>
        </div>
      ) : null}
      <div ref={card.place} />
      <div role="alert" className="empty:hidden">
        {sentence ? (
          <p ref={said} tabIndex={-1} className="rounded-card bg-madder-soft px-4 py-3 text-madder-deep">
            {sentence}
          </p>
        ) : null}
      </div>
      <button
        type="submit"
        className="button button-main min-h-12 w-full text-lg"
        aria-disabled={isPaying || card.state !== "ready"}
      >
        {isPaying ? words.paying : words.pay}
      </button>
    </form>
  );
}
