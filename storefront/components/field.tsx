import type { ReactNode } from "react";

export type FieldFrame = {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly error?: string;
};

/** What aria-describedby of a field's control points at. */
export function describedBy({ id, help, error }: FieldFrame): string | undefined {
  const ids = [error ? `${id}-error` : null, help ? `${id}-help` : null].filter((each) => each !== null);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

/** Label above, help below it, the error as a sentence beside the field it speaks of. */
export function Field({ id, label, help, error, children }: FieldFrame & { readonly children: ReactNode }): ReactNode {
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
      </label>
      {help ? (
        <p id={`${id}-help`} className="text-sm text-quiet">
          {help}
        </p>
      ) : null}
      {children}
      {error ? (
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      ) : null}
    </div>
  );
}
