"use client";

import { type FormEvent, type ReactNode, useState } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { paths } from "@/lib/paths";
import { NumberPad } from "@/components/number-pad";
import { grouped, typedDigits } from "@/lib/typed-amount";

export type Words = Readonly<
  Record<"ask" | "unit" | "code" | "codeHint" | "submit" | "pad" | "erase" | "zeros" | "offline", string>
>;

type Props = { readonly token: string; readonly locale: Locale; readonly typed: string; readonly words: Words };

/** A plain form that any phone can send; script only adds the pad and the dots between thousands. */
export function AmountForm({ token, locale, typed, words }: Props): ReactNode {
  const [digits, setDigits] = useState(typed);
  const [isOffline, setIsOffline] = useState(false);
  const stopWhenOffline = (event: FormEvent): void => {
    setIsOffline(!navigator.onLine);
    if (!navigator.onLine) event.preventDefault();
  };
  return (
    <form method="post" action={paths.api.receipt} onSubmit={stopWhenOffline} className="grid gap-4">
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="locale" value={locale} />
      <div>
        <label htmlFor="amount" className="mb-1 block text-xl font-semibold text-ink">
          {words.ask}
        </label>
        <div className="flex items-center gap-3">
          <input
            id="amount"
            name="amount"
            required
            value={grouped(digits)}
            onChange={(event) => setDigits(typedDigits(event.target.value))}
            inputMode="numeric"
            autoComplete="off"
            maxLength={20}
            className="field min-h-14 text-right text-2xl font-semibold tabular-nums"
          />
          <span className="text-lg">{words.unit}</span>
        </div>
      </div>
      <NumberPad
        words={words}
        onType={(key) => setDigits((now) => typedDigits(now + key))}
        onErase={() => setDigits((now) => now.slice(0, -1))}
      />
      <div>
        <label htmlFor="code" className="mb-1 block font-semibold text-ink">
          {words.code}
        </label>
        <input
          id="code"
          name="code"
          required
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={12}
          aria-describedby="code-hint"
          className="field min-h-14 text-2xl tracking-[0.3em] tabular-nums"
        />
        <p id="code-hint" className="mt-1 text-sm text-quiet">
          {words.codeHint}
        </p>
      </div>
      {isOffline ? (
        <p role="alert" className="rounded-card bg-turmeric-soft px-4 py-3 text-turmeric-deep">
          {words.offline}
        </p>
      ) : null}
      <button type="submit" className="button button-main min-h-14 w-full text-xl">
        {words.submit}
      </button>
    </form>
  );
}
