"use client";

import { type FormEvent, type ReactNode, useState } from "react";
import { NumberPad } from "@/components/number-pad";
import { ReadAloud } from "@/components/read-aloud";
import { grouped, typedDigits } from "@/lib/typed-amount";
import { fillWords } from "@/lib/fill-words";
import type { HandedProps } from "./handed-screen";
import type { Handed } from "./use-handed";

/** Her part: the question, the pad as on her own page, one button. */
export function AskStep({ amountDong, locale, words, handed }: HandedProps & { readonly handed: Handed }): ReactNode {
  const [slip, setSlip] = useState("");
  const { digits, type } = handed;
  const confirm = (event: FormEvent): void => {
    event.preventDefault();
    const isTooMuch = digits !== "" && BigInt(digits) > BigInt(amountDong);
    const said = isTooMuch ? fillWords(words.tooMuch, { amount: `${grouped(digits)} ₫` }) : "";
    setSlip(digits === "" ? words.empty : said);
    if (digits !== "" && !isTooMuch) handed.confirm();
  };
  return (
    <form onSubmit={confirm} className="grid gap-4">
      <ReadAloud locale={locale} label={words.aloudButton} noVoice={words.noVoice} text={words.aloudText} />
      <div>
        <label htmlFor="amount" className="mb-1 block text-2xl font-semibold text-ink">
          {words.ask}
        </label>
        <div className="flex items-center gap-3">
          <input
            id="amount"
            value={grouped(digits)}
            onChange={(event) => type(typedDigits(event.target.value))}
            inputMode="numeric"
            autoComplete="off"
            maxLength={20}
            aria-invalid={slip !== "" || undefined}
            aria-describedby="slip"
            className="field min-h-16 text-right text-3xl font-semibold tabular-nums"
          />
          <span className="text-xl">{words.unit}</span>
        </div>
        <p id="slip" role="alert" className="mt-1 text-lg text-madder-deep empty:hidden">
          {slip}
        </p>
      </div>
      <NumberPad
        words={words}
        onType={(key) => type(typedDigits(digits + key))}
        onErase={() => type(digits.slice(0, -1))}
      />
      <button type="submit" className="button button-main min-h-16 w-full text-2xl">
        {words.next}
      </button>
    </form>
  );
}
