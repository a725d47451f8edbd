import type { ReactNode } from "react";
import type { ActField } from "./act-item";

/** One field of an act's form with its label above and its hint below. */
export function ActFieldInput({ field, id }: { readonly field: ActField; readonly id: string }): ReactNode {
  if (field.kind === "hidden") return <input type="hidden" name={field.name} value={field.value} />;
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-semibold">
        {field.label}
      </label>
      {field.kind === "choice" ? <Choice field={field} id={id} /> : <Text field={field} id={id} />}
      {field.hint ? (
        <p id={`${id}-hint`} className="mt-1 text-sm text-quiet">
          {field.hint}
        </p>
      ) : null}
    </div>
  );
}

function Choice({ field, id }: { readonly field: ActField; readonly id: string }): ReactNode {
  return (
    <select id={id} name={field.name} defaultValue={field.value} required={field.isRequired} className="field">
      {field.options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

function Text({ field, id }: { readonly field: ActField; readonly id: string }): ReactNode {
  const listId = `${id}-list`;
  return (
    <>
      <input
        id={id}
        name={field.name}
        defaultValue={field.value}
        required={field.isRequired}
        inputMode={field.kind === "number" ? "numeric" : "text"}
        autoComplete="off"
        maxLength={field.name === "note" ? 200 : 80}
        list={field.options.length > 0 ? listId : undefined}
        aria-describedby={field.hint ? `${id}-hint` : undefined}
        className="field"
      />
      {field.options.length > 0 ? (
        <datalist id={listId}>
          {field.options.map(({ value }) => (
            <option key={value} value={value} />
          ))}
        </datalist>
      ) : null}
    </>
  );
}
