"use client";

import type { FormEvent, ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { ActFieldInput } from "./act-field-input";
import type { ActItem } from "./act-item";

type Props = {
  readonly item: ActItem;
  readonly locale: Locale;
  readonly isMain: boolean;
  readonly isSending: boolean;
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void;
};

/** The act's name opens the question; the question's button does it. A <details>, so it also works without script. */
export function ActForm({ item, locale, isMain, isSending, onSubmit }: Props): ReactNode {
  return (
    <details className="group" name="act">
      <summary
        className={`button w-full list-none group-open:rounded-b-none group-open:border-line group-open:bg-card group-open:text-ink [&::-webkit-details-marker]:hidden ${isMain ? "button-main" : ""}`}
      >
        {item.label}
        <span aria-hidden="true" className="group-open:rotate-180">
          ▾
        </span>
      </summary>
      <form
        action={item.action}
        method="post"
        onSubmit={onSubmit}
        className="card grid gap-4 rounded-t-none border-t-0 p-4"
      >
        <input type="hidden" name="locale" value={locale} />
        <p>{item.ask}</p>
        {item.fields.map((field) => (
          <ActFieldInput key={field.name} field={field} id={`${item.id}-${field.name}`} />
        ))}
        {item.confirm ? (
          <button type="submit" aria-disabled={isSending} className="button button-main w-full">
            {item.confirm}
          </button>
        ) : null}
      </form>
    </details>
  );
}
