"use client";

import { useRouter } from "next/navigation";
import { createContext, useContext, useEffect, useRef, useState, type FormEvent, type ReactNode } from "react";
import { readFormAnswer, type FormAnswer } from "@/lib/doors/form-answer";
import { dropDraft, keepDraft, restoreDraft } from "@/lib/doors/form-draft";
import type { Locale } from "@/lib/i18n/locales";
import { ShownForField } from "./shown-for";

type Props = {
  readonly action: string;
  readonly locale: Locale;
  readonly words: Readonly<Record<"sending" | "offline" | "failed", string>>;
  readonly children: ReactNode;
  /** What a plain form's answer left for this page. */
  readonly note?: FormAnswer | null;
  /** Keeps what is typed on this device under this name until it is sent. */
  readonly draft?: string;
  readonly className?: string;
};

const timeoutMs = 30_000;
const Answered = createContext<{ readonly answer: FormAnswer | null; readonly isSending: boolean }>({
  answer: null,
  isSending: false,
});

/**
 * A form our script sends and that also works without it. What was typed stays until it was taken; a second tap while the
 * first is under way does nothing, and losing the network is an answer too.
 */
export function SentForm({ action, locale, words, children, note = null, draft, className }: Props): ReactNode {
  const router = useRouter();
  const formRef = useRef<HTMLFormElement>(null);
  const saidRef = useRef<HTMLParagraphElement>(null);
  const isBusy = useRef(false);
  const [isSending, setSending] = useState(false);
  const [answer, setAnswer] = useState<FormAnswer | null>(note);

  useEffect(() => {
    if (draft && formRef.current) restoreDraft(draft, formRef.current);
  }, [draft]);
  useEffect(() => {
    if (answer) showAnswer(answer, { form: formRef.current, said: saidRef.current });
  }, [answer]);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isBusy.current) return;
    isBusy.current = true;
    setSending(true);
    const told = await send(action, new FormData(event.currentTarget), words);
    isBusy.current = false;
    setSending(false);
    if (told.isDone && draft) dropDraft(draft);
    if (told.isDone && told.goTo) return router.push(told.goTo);
    setAnswer(told);
    if (told.isDone) router.refresh();
  };

  return (
    <form
      ref={formRef}
      action={action}
      method="post"
      encType="multipart/form-data"
      noValidate
      onSubmit={(event) => void submit(event)}
      onInput={() => draft && formRef.current && keepDraft(draft, formRef.current)}
      className={className}
    >
      <input type="hidden" name="locale" value={locale} />
      <ShownForField />
      <Answered.Provider value={{ answer, isSending }}>{children}</Answered.Provider>
      <div role="status" aria-live="polite" className="mt-3">
        {isSending ? <p className="text-quiet">{words.sending}</p> : null}
        {answer && !isSending ? (
          <p
            ref={saidRef}
            tabIndex={-1}
            className={`rounded-card p-3 font-semibold whitespace-pre-line wrap-anywhere ${answer.isDone ? "bg-tea-soft text-tea" : "bg-madder-soft text-madder-deep"}`}
          >
            {answer.text}
          </p>
        ) : null}
      </div>
    </form>
  );
}

/** The sentence that speaks of a field, beside it; the field names it as its description. */
export function FieldError({ name }: { readonly name: string }): ReactNode {
  const { answer } = useContext(Answered);
  if (!answer || answer.isDone || answer.field !== name) return null;
  return <p className="field-error mt-1 wrap-anywhere">{answer.text}</p>;
}

/** The form's main button; it stays in reach of a reader while sending. */
export function SendButton({ children }: { readonly children: ReactNode }): ReactNode {
  const { isSending } = useContext(Answered);
  return (
    <button type="submit" aria-disabled={isSending} className="button button-main w-full sm:w-auto">
      {children}
    </button>
  );
}

async function send(action: string, body: FormData, words: Props["words"]): Promise<FormAnswer> {
  try {
    const headers = { accept: "application/json" };
    const response = await fetch(action, { method: "POST", body, headers, signal: AbortSignal.timeout(timeoutMs) });
    const answer: unknown = response.ok ? await response.json() : null;
    return readFormAnswer(answer) ?? { isDone: false, text: words.failed };
  } catch {
    return { isDone: false, text: words.offline };
  }
}

type Where = { readonly form: HTMLFormElement | null; readonly said: HTMLElement | null };

/** Leads the eye and the keyboard to what is wrong: the field when the sentence names one, else the sentence. */
function showAnswer({ isDone, field }: FormAnswer, { form, said }: Where): void {
  for (const marked of form?.querySelectorAll("[aria-invalid]") ?? []) marked.removeAttribute("aria-invalid");
  const named = !isDone && field ? form?.querySelector<HTMLElement>(`[name="${CSS.escape(field)}"]`) : null;
  named?.setAttribute("aria-invalid", "true");
  (named ?? said)?.focus();
}
