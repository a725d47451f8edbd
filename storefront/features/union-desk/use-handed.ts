"use client";

import { useState } from "react";
import { postForm } from "@/lib/doors/post-form";
import { paths } from "@/lib/paths";
import type { HandedProps } from "./handed-screen";
import { dropWord, keepWord, keptWord } from "./word-on-phone";

export type Handed = {
  readonly step: "ask" | "sign" | "done";
  readonly digits: string;
  readonly witness: string;
  readonly isSending: boolean;
  /** What the last sending answered; empty before. */
  readonly said: string;
  readonly type: (digits: string) => void;
  readonly confirm: () => void;
  readonly mend: () => void;
  readonly nameWitness: (name: string) => void;
  readonly sign: (pin: string) => Promise<void>;
};

/**
 * Her word from the first key to the officer's signature. It stays on this device under one key until it was taken, so that
 * a lost answer and a second sending enter it once.
 */
export function useHanded({ payoutId, formKey, locale, words }: HandedProps): Handed {
  const [kept] = useState(() => keptWord(payoutId));
  const [key] = useState(kept?.key ?? formKey);
  const [digits, setDigits] = useState(kept?.digits ?? "");
  const [witness, setWitness] = useState(kept?.witness ?? "");
  const [step, setStep] = useState<Handed["step"]>(kept ? "sign" : "ask");
  const [isSending, setSending] = useState(false);
  const [said, setSaid] = useState("");
  const sign = async (pin: string): Promise<void> => {
    if (isSending) return;
    setSending(true);
    keepWord(payoutId, { key, digits, witness });
    const fields = new FormData();
    for (const [name, value] of Object.entries({ key, amount: digits, witness, pin, locale })) fields.set(name, value);
    const answer = await postForm(paths.api.union.state, fields, words);
    setSending(false);
    setSaid(answer.text);
    if (!answer.isDone) return;
    dropWord(payoutId);
    setStep("done");
  };
  return {
    ...{ step, digits, witness, isSending, said, sign },
    type: setDigits,
    confirm: () => {
      keepWord(payoutId, { key, digits, witness });
      setSaid("");
      setStep("sign");
    },
    // The key stays: nothing was entered under it, or the server says that something else was.
    mend: () => {
      dropWord(payoutId);
      setStep("ask");
    },
    nameWitness: setWitness,
  };
}
