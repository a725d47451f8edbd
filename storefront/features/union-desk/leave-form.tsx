"use client";

import { type FormEvent, type ReactNode, useState } from "react";
import { postForm } from "@/lib/doors/post-form";
import { paths as allPaths } from "@/lib/paths";
import type { HandedProps } from "./handed-screen";
import { PinField } from "./sign-step";

/** The officer takes her phone back without a word recorded: her PIN opens her own pages, or she signs in again. */
export function LeaveForm({ locale, words, paths }: HandedProps): ReactNode {
  const [pin, setPin] = useState("");
  const [refused, setRefused] = useState("");
  const [isSending, setSending] = useState(false);
  const leave = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (isSending) return;
    setSending(true);
    const fields = new FormData();
    fields.set("pin", pin);
    fields.set("locale", locale);
    const answer = await postForm(allPaths.api.union.takeBack, fields, words);
    setSending(false);
    setPin("");
    if (answer.isDone && answer.goTo) window.location.assign(answer.goTo);
    else setRefused(answer.text);
  };
  return (
    <details className="mt-8 border-t border-line pt-2">
      <summary className="flex min-h-tap items-center text-quiet">{words.leave}</summary>
      <form onSubmit={(event) => void leave(event)} className="grid gap-3 pb-4">
        <PinField id="leave-pin" label={words.pin} value={pin} onChange={setPin} />
        <p role="alert" className="text-madder-deep empty:hidden">
          {refused}
        </p>
        <button type="submit" aria-disabled={isSending} className="button min-h-14 w-full">
          {words.leaveSubmit}
        </button>
        <a href={paths.signIn} className="link inline-flex min-h-tap items-center">
          {words.signIn}
        </a>
      </form>
    </details>
  );
}
