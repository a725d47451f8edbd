"use client";

import type { ReactNode } from "react";
import { describedBy, Field } from "@/components/field";

type Props = {
  /** The field as the backend names it; its errors and the focus find it by this. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly help?: string;
  readonly error?: string | undefined;
  readonly isNumber?: boolean;
  readonly isLong?: boolean;
  readonly most?: number;
  readonly suggestions?: readonly string[];
};

/** One field with its label above and its error below; long ones grow with what is typed or spoken. */
export function TextField(props: Props): ReactNode {
  const {
    name,
    label,
    value,
    onChange,
    help,
    error,
    isNumber = false,
    isLong = false,
    most = 300,
    suggestions,
  } = props;
  const id = `goods-${name.replaceAll(".", "-")}`;
  const frame = { id, label, ...(help ? { help } : {}), ...(error ? { error } : {}) };
  const control = {
    id,
    "data-field": name,
    value,
    maxLength: most,
    "aria-invalid": error ? true : undefined,
    "aria-describedby": describedBy(frame),
  } as const;
  return (
    <Field {...frame}>
      {isLong ? (
        <textarea
          {...control}
          rows={5}
          onChange={(event) => onChange(event.target.value)}
          className="field [field-sizing:content] min-h-32"
        />
      ) : (
        <input
          {...control}
          inputMode={isNumber ? "numeric" : "text"}
          autoComplete="off"
          list={suggestions ? `${id}-list` : undefined}
          onChange={(event) => onChange(event.target.value)}
          className={`field ${isNumber ? "number" : ""}`}
        />
      )}
      {suggestions ? (
        <datalist id={`${id}-list`}>
          {suggestions.map((it) => (
            <option key={it} value={it} />
          ))}
        </datalist>
      ) : null}
    </Field>
  );
}
