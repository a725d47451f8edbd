"use client";

import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { ReadAloud } from "@/components/read-aloud";
import { grouped } from "@/lib/typed-amount";
import { fillWords } from "@/lib/fill-words";
import type { HandedProps } from "./handed-screen";
import type { Handed } from "./use-handed";

/** Her word once more, in large type; below it the officer's part. */
export function SignStep(props: HandedProps & { readonly handed: Handed }): ReactNode {
  const { amountDong, isCheck, locale, words, handed } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const missing = BigInt(amountDong) - BigInt(handed.digits || "0");
  const aloud = fillWords(words.aloudSaid, { amount: handed.digits });
  return (
    <div className="grid gap-4">
      <section className="card grid gap-1 p-4 text-center">
        <h2 ref={heading} tabIndex={-1} className="text-xl">
          {words.said}
        </h2>
        <p className="text-4xl font-semibold text-ink tabular-nums">{grouped(handed.digits)} ₫</p>
        {missing > 0n && !isCheck ? (
          <p className="text-lg font-semibold text-madder-deep">
            {fillWords(words.fewer, { missing: `${grouped(String(missing))} ₫` })}
          </p>
        ) : null}
        <p className="mt-2 text-lg">{words.return}</p>
      </section>
      <ReadAloud locale={locale} label={words.aloudButton} noVoice={words.noVoice} text={aloud} />
      <button type="button" onClick={handed.mend} className="button min-h-14 w-full text-lg">
        {words.mend}
      </button>
      <OfficerPart words={words} handed={handed} />
    </div>
  );
}

function OfficerPart({ words, handed }: Pick<HandedProps, "words"> & { readonly handed: Handed }): ReactNode {
  const [pin, setPin] = useState("");
  const sign = (event: FormEvent): void => {
    event.preventDefault();
    void handed.sign(pin);
    setPin("");
  };
  return (
    <form onSubmit={sign} className="grid gap-3 border-t border-line pt-4">
      <h2>{words.officer}</h2>
      <div>
        <label htmlFor="witness" className="mb-1 block font-semibold">
          {words.witness}
        </label>
        <input
          id="witness"
          value={handed.witness}
          onChange={(event) => handed.nameWitness(event.target.value)}
          maxLength={120}
          autoComplete="off"
          className="field"
        />
      </div>
      <PinField id="pin" label={words.pin} value={pin} onChange={setPin} />
      <div role="status" className="empty:hidden">
        {handed.isSending ? <p className="text-quiet">{words.sending}</p> : null}
        {handed.said && !handed.isSending ? (
          <p className="rounded-card bg-madder-soft px-4 py-3 font-semibold text-madder-deep">{handed.said}</p>
        ) : null}
      </div>
      <button type="submit" aria-disabled={handed.isSending} className="button button-main min-h-14 w-full text-lg">
        {words.submit}
      </button>
    </form>
  );
}

type PinProps = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (pin: string) => void;
};

/** Six digits nobody beside her reads; no browser is asked to remember them. */
export function PinField({ id, label, value, onChange }: PinProps): ReactNode {
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-semibold">
        {label}
      </label>
      <input
        id={id}
        type="password"
        inputMode="numeric"
        autoComplete="off"
        required
        pattern="\d{6}"
        maxLength={6}
        value={value}
        onChange={(event) => onChange(event.target.value.replaceAll(/\D/g, ""))}
        className="field min-h-14 text-2xl tracking-[0.4em]"
      />
    </div>
  );
}
