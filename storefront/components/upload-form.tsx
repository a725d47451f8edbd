"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from "react";
import type { FormAnswer } from "@/lib/doors/form-answer";
import type { Locale } from "@/lib/i18n/locales";
import { sendFile } from "@/lib/doors/send-with-progress";

type Props = {
  readonly action: string;
  readonly locale: Locale;
  readonly note: FormAnswer | null;
  readonly words: Readonly<Record<"file" | "fileHint" | "send" | "sending" | "judging" | "offline" | "failed", string>>;
};

/** Chooses a table and sends it, with how far it has come; without script it is a plain form. */
export function UploadForm({ action, locale, note, words }: Props): ReactNode {
  const router = useRouter();
  const isBusy = useRef(false);
  const saidRef = useRef<HTMLParagraphElement>(null);
  const [percent, setPercent] = useState<number | null>(null);
  const [answer, setAnswer] = useState<FormAnswer | null>(note);

  useEffect(() => {
    if (answer && !answer.isDone) saidRef.current?.focus();
  }, [answer]);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isBusy.current) return;
    isBusy.current = true;
    setAnswer(null);
    setPercent(0);
    const told = await sendFile({ action, form: new FormData(event.currentTarget), words, onProgress: setPercent });
    isBusy.current = false;
    setPercent(null);
    setAnswer(told);
    if (told.isDone && told.goTo) router.push(told.goTo);
  };

  return (
    <form action={action} method="post" encType="multipart/form-data" onSubmit={(event) => void submit(event)}>
      <input type="hidden" name="locale" value={locale} />
      <label htmlFor="file" className="mb-1 block font-semibold">
        {words.file}
      </label>
      <p id="file-hint" className="mb-1 text-sm text-quiet">
        {words.fileHint}
      </p>
      <input id="file" name="file" type="file" accept=".xlsx" required aria-describedby="file-hint" className="field" />
      <button type="submit" aria-disabled={percent !== null} className="button button-main mt-3 w-full sm:w-auto">
        {words.send}
      </button>
      <div role="status" aria-live="polite" className="mt-3">
        {percent === null ? null : (
          <p>
            {percent < 100 ? words.sending : words.judging}
            <progress
              max={100}
              value={percent < 100 ? percent : undefined}
              aria-label={words.sending}
              className="mt-1 block w-full"
            />
          </p>
        )}
        {answer && !answer.isDone ? (
          <p ref={saidRef} tabIndex={-1} className="rounded-card bg-madder-soft p-3 font-semibold text-madder-deep">
            {answer.text}
          </p>
        ) : null}
      </div>
    </form>
  );
}
