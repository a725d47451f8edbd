"use client";

import type { FormEvent, ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";
import type { ActField, ActItem } from "./act-item";

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
          <Field key={field.name} field={field} id={`${item.act}-${field.name}`} />
        ))}
        <button type="submit" aria-disabled={isSending} className="button button-main w-full">
          {item.confirm}
        </button>
      </form>
    </details>
  );
}

function Field({ field, id }: { readonly field: ActField; readonly id: string }): ReactNode {
  const listId = `${id}-list`;
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-semibold">
        {field.label}
      </label>
      <input
        id={id}
        name={field.name}
        defaultValue={field.value}
        required={field.isRequired}
        inputMode={field.isNumber ? "numeric" : "text"}
        autoComplete="off"
        maxLength={80}
        list={field.suggestions.length > 0 ? listId : undefined}
        aria-describedby={field.hint ? `${id}-hint` : undefined}
        className="field"
      />
      {field.suggestions.length > 0 ? (
        <datalist id={listId}>
          {field.suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      ) : null}
      {field.hint ? (
        <p id={`${id}-hint`} className="mt-1 text-sm text-quiet">
          {field.hint}
        </p>
      ) : null}
    </div>
  );
}
