import type { InputHTMLAttributes, ReactNode } from "react";
import { FieldError } from "./sent-form";

type Props = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  "type" | "inputMode" | "autoComplete" | "maxLength" | "defaultValue" | "pattern"
> & {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** Begins the ids of a page's second form with a field of this name. */
  readonly idPrefix?: string;
};

/** A labelled line of a SentForm with its hint, and its refusal beside it. */
export function TextField({ name, label, hint, idPrefix = "field", ...input }: Props): ReactNode {
  const id = `${idPrefix}-${name.replaceAll(".", "-")}`;
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-semibold">
        {label}
      </label>
      <input id={id} name={name} className="field" aria-describedby={hint ? `${id}-hint` : undefined} {...input} />
      {hint ? (
        <p id={`${id}-hint`} className="mt-1 text-sm text-quiet">
          {hint}
        </p>
      ) : null}
      <FieldError name={name} />
    </div>
  );
}
