"use client";

import type { ReactNode } from "react";
import { describedBy, Field, type FieldFrame } from "@/components/field";
import { fillWords } from "@/lib/fill-words";
import type { FieldSentences } from "./error-sentences";
import { longestSaid, noteField, type CheckoutDraft, type CheckoutField, type NoteField } from "./fields";
import { useShippingPrices } from "./shipping-prices";
import type { CheckoutWords } from "./words";

type Props = {
  readonly draft: CheckoutDraft | null;
  readonly errors: FieldSentences;
  readonly words: Pick<CheckoutWords, "coopNote" | "coopNoteHelp" | "gift" | "giftHelp">;
};

/** What every cooperative of the order reads. */
export function GeneralNote({
  frame,
  text,
}: {
  readonly frame: FieldFrame;
  readonly text: string | undefined;
}): ReactNode {
  return (
    <Field {...frame}>
      <textarea
        id="note"
        name="note"
        rows={2}
        maxLength={longestSaid.note}
        defaultValue={text}
        aria-invalid={frame.error ? true : undefined}
        aria-describedby={describedBy(frame)}
        className="field"
      />
    </Field>
  );
}

/** What most orders do without, folded: a note to one of several cooperatives, a message for who gets a gift. */
export function OrderWords({ draft, errors, words }: Props): ReactNode {
  const { groups } = useShippingPrices().basket;
  const notes = groups.length > 1 ? groups.map(({ cooperative }) => cooperative) : [];
  return (
    <div className="grid gap-3">
      {notes.map(({ id, name }) => (
        <Said
          key={id}
          name={noteField(id)}
          label={fillWords(words.coopNote, { name })}
          help={words.coopNoteHelp}
          longest={longestSaid.coopNote}
          text={draft?.coopNotes[id]}
          error={errors[noteField(id)]}
        />
      ))}
      <Said
        name="giftMessage"
        label={words.gift}
        help={words.giftHelp}
        longest={longestSaid.giftMessage}
        text={draft?.giftMessage}
        error={errors.giftMessage}
      />
    </div>
  );
}

type SaidProps = {
  readonly name: CheckoutField | NoteField;
  readonly label: string;
  readonly help: string;
  readonly longest: number;
  readonly text: string | undefined;
  readonly error: string | undefined;
};

function Said({ name, label, help, longest, text, error }: SaidProps): ReactNode {
  const frame = { id: name.replace(".", "-"), label, help, ...(error ? { error } : {}) };
  return (
    <details open={Boolean(text || error)} className="card px-4">
      <summary className="cursor-pointer py-2.5 font-semibold wrap-anywhere">{label}</summary>
      <div className="pb-4">
        <p id={`${frame.id}-help`} className="mb-1 text-sm text-quiet">
          {help}
        </p>
        <textarea
          id={frame.id}
          name={name}
          rows={2}
          maxLength={longest}
          defaultValue={text}
          aria-label={label}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(frame)}
          className="field"
        />
        {error ? (
          <p id={`${frame.id}-error`} className="field-error mt-1">
            {error}
          </p>
        ) : null}
      </div>
    </details>
  );
}
