"use client";

import { useId, type ReactNode } from "react";

type Props = {
  readonly name: string;
  readonly value: number;
  readonly most: number;
  readonly words: { readonly fewer: string; readonly more: string };
  readonly onChange: (value: number) => void;
  /** What the stepper counts, where several stand on one page. */
  readonly of?: string;
  /** 0 lets the last piece be taken away. */
  readonly least?: 0 | 1;
};

const side = "flex size-tap items-center justify-center text-xl text-ink disabled:text-field";

/** − number +; the number can be typed. Sent as `quantity` when inside a form. */
export function Stepper({ name, value, most, words, onChange, of, least = 1 }: Props): ReactNode {
  const id = useId();
  const suffix = of ? `: ${of}` : "";
  return (
    <div className="flex items-center gap-3">
      <label htmlFor={id} className={of ? "sr-only" : "text-sm font-semibold"}>
        {name}
        {suffix}
      </label>
      <div className="inline-flex items-center rounded-lg border border-field bg-card">
        <button
          type="button"
          className={side}
          aria-label={`${words.fewer}${suffix}`}
          disabled={value <= least}
          onClick={() => onChange(value - 1)}
        >
          −
        </button>
        <input
          id={id}
          name="quantity"
          inputMode="numeric"
          pattern="[0-9]*"
          autoComplete="off"
          value={value}
          onChange={(event) => {
            const typed = Number(event.target.value.replace(/\D/g, ""));
            if (typed >= 1) onChange(Math.min(typed, most));
          }}
          className="number h-tap w-12 bg-transparent text-center"
        />
        <button
          type="button"
          className={side}
          aria-label={`${words.more}${suffix}`}
          disabled={value >= most}
          onClick={() => onChange(value + 1)}
        >
          +
        </button>
      </div>
    </div>
  );
}
