"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { ActForm } from "./act-form";
import type { ActItem } from "./act-item";
import { postAct, type ActAnswer } from "./post-act";

type Note = { readonly isDone: boolean; readonly text: string };

export type ActSentences = Readonly<Record<"none" | "sending" | "offline" | "failed", string>>;

type Props = {
  readonly items: readonly ActItem[];
  readonly locale: Locale;
  /** The sentence a plain form's answer left for this page. */
  readonly note: Note | null;
  readonly sentences: ActSentences;
  /** False where no act is what the order waits for, as with messages. */
  readonly hasMain: boolean;
};

/**
 * What staff may do now. Every act opens first and is confirmed once; a second tap while the first is under way does
 * nothing, and a tap that got lost can be repeated because the backend records each act once.
 */
export function ActPanel({ items, locale, note: firstNote, sentences, hasMain }: Props): ReactNode {
  const router = useRouter();
  const [note, setNote] = useState(firstNote);
  const [sending, setSending] = useState(false);
  const isBusy = useRef(false);
  const noteRef = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    if (note) noteRef.current?.focus();
  }, [note]);

  const settle = (answer: ActAnswer) => {
    if ("goTo" in answer) return router.push(answer.goTo);
    setNote(answer);
    if (answer.isDone) router.refresh();
  };

  const submit = async (event: FormEvent<HTMLFormElement>, { action }: ActItem) => {
    event.preventDefault();
    if (isBusy.current) return;
    isBusy.current = true;
    setSending(true);
    const form = new FormData(event.currentTarget);
    settle(await postAct(action, form, sentences));
    isBusy.current = false;
    setSending(false);
  };

  return (
    <div>
      <div role="status" aria-live="polite">
        {sending ? <p className="mb-3 text-quiet">{sentences.sending}</p> : null}
        {note && !sending ? (
          <p
            ref={noteRef}
            tabIndex={-1}
            className={`mb-3 rounded-card p-3 font-semibold ${note.isDone ? "bg-tea-soft text-tea" : "bg-madder-soft text-madder-deep"}`}
          >
            {note.text}
          </p>
        ) : null}
      </div>
      {items.length === 0 ? <p className="text-quiet">{sentences.none}</p> : null}
      <div className="grid gap-3">
        {items.map((item, index) => (
          <ActForm
            key={item.id}
            item={item}
            locale={locale}
            isMain={hasMain && index === 0}
            isSending={sending}
            onSubmit={(event) => void submit(event, item)}
          />
        ))}
      </div>
    </div>
  );
}
