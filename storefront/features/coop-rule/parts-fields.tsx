"use client";

import { useEffect, useRef, useState, type ReactNode } from "react";
import { FieldError } from "@/components/sent-form";
import type { Locale } from "@/lib/i18n/locales";
import type { PartFields } from "./parts";
import { memberPart, readPercent, writePercent } from "./percent";

type Words = Readonly<Record<"retained" | "retainedHint" | "fund" | "fundHint" | "members" | "membersHint", string>>;
type Props = { readonly typed: PartFields; readonly words: Words; readonly locale: Locale };

/** Two numbers she types; what is left for the members is reckoned for her. */
export function PartsFields({ typed, words, locale }: Props): ReactNode {
  const [retained, setRetained] = useState(typed.retainedBp);
  const [fund, setFund] = useState(typed.fundBp);
  const groupRef = useRef<HTMLDivElement>(null);

  // A kept draft is put into the fields themselves, so the sum has to be read off them again.
  useEffect(() => {
    const form = groupRef.current?.closest("form");
    const reread = () => {
      const value = (name: string) => groupRef.current?.querySelector<HTMLInputElement>(`[name=${name}]`)?.value ?? "";
      setRetained(value("retainedBp"));
      setFund(value("fundBp"));
    };
    form?.addEventListener("restored", reread);
    return () => form?.removeEventListener("restored", reread);
  }, []);

  const [keptBp, fundBp] = [readPercent(retained), readPercent(fund)];
  const rest = keptBp === null || fundBp === null ? "…" : writePercent(memberPart(keptBp, fundBp), locale);
  const fields = [
    { name: "retainedBp", label: words.retained, hint: words.retainedHint, value: retained, set: setRetained },
    { name: "fundBp", label: words.fund, hint: words.fundHint, value: fund, set: setFund },
  ];
  return (
    <div ref={groupRef} className="grid gap-4 sm:grid-cols-3">
      {fields.map(({ name, label, hint, value, set }) => (
        <div key={name}>
          <label htmlFor={name} className="mb-1 block font-semibold">
            {label}
          </label>
          <span className="flex items-center gap-2">
            <input
              id={name}
              name={name}
              inputMode="decimal"
              autoComplete="off"
              maxLength={7}
              value={value}
              onChange={(event) => set(event.target.value)}
              aria-describedby={`${name}-hint`}
              className="field max-w-28 text-right"
            />
            <span aria-hidden="true">%</span>
          </span>
          <p id={`${name}-hint`} className="mt-1 text-sm text-quiet">
            {hint}
          </p>
          <FieldError name={name} />
        </div>
      ))}
      <div>
        <p className="mb-1 font-semibold">{words.members}</p>
        <output
          htmlFor="retainedBp fundBp"
          className="number flex min-h-tap items-center text-xl font-semibold text-tea"
        >
          {rest} %
        </output>
        <p className="mt-1 text-sm text-quiet">{words.membersHint}</p>
      </div>
    </div>
  );
}
