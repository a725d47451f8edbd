"use client";

import type { ReactNode } from "react";
import type { FormFields, TextName } from "./fields";
import { TextField } from "./text-field";
import type { FormWords } from "./words";

type Props = {
  readonly fields: FormFields;
  readonly words: FormWords;
  readonly onChange: (change: Partial<FormFields>) => void;
};

const mostStory = 10_000;
/** The OCOP groups that are eaten, drunk or taken: only they have a shelf life. */
const perishable = /^(thuc-pham|do-uong|duoc-lieu)/;

/** Everything a careful buyer asks and nobody has to answer. A <details>, so the four first fields stay alone. */
export function MoreFields({ fields, words, onChange }: Props): ReactNode {
  const field = (name: TextName, label: string, more: { isLong?: boolean; isNumber?: boolean; help?: string } = {}) => (
    <TextField
      name={name}
      label={label}
      value={fields[name]}
      most={more.isLong ? mostStory : more.isNumber ? 7 : 300}
      onChange={(value) => onChange({ [name]: value })}
      {...more}
    />
  );
  return (
    <details className="card p-3">
      <summary className="flex min-h-tap items-center justify-between gap-2 font-semibold">
        {words.more}
        <span aria-hidden="true">▾</span>
      </summary>
      <div className="mt-2 grid gap-4">
        {field("story", words.story, { isLong: true, help: words.storyHelp })}
        {field("materials", words.materials)}
        {field("technique", words.technique)}
        {field("care", words.care)}
        {perishable.test(fields.categoryHandle) ? field("shelfLife", words.shelfLife) : null}
        {field("weightGrams", words.weightGrams, { isNumber: true })}
        {field("lowStockAt", words.lowStockAt, { isNumber: true })}
        <label className="flex min-h-tap items-center gap-3">
          <input
            type="checkbox"
            checked={fields.isInSeason}
            onChange={(event) => onChange({ isInSeason: event.target.checked })}
            className="size-5 accent-ink"
          />
          {words.isInSeason}
        </label>
        <details>
          <summary className="flex min-h-tap items-center text-sm underline underline-offset-4">
            {words.english}
          </summary>
          <div className="grid gap-4">
            {field("nameEn", words.nameEn)}
            {field("storyEn", words.storyEn, { isLong: true })}
          </div>
        </details>
      </div>
    </details>
  );
}
