"use client";

import type { GoodsChoices } from "@cho-phien/contract";
import { matchByName } from "@cho-phien/vietnam/match";
import { useState, type ReactNode } from "react";
import { fillWords } from "@/lib/fill-words";
import type { FormFields } from "./fields";
import type { FormWords } from "./words";

type Props = {
  readonly choices: GoodsChoices;
  readonly makers: FormFields["makers"];
  readonly words: FormWords;
  readonly error: string | undefined;
  readonly onChange: (makers: FormFields["makers"]) => void;
};

const mostParts = 9;
/** Above this many names a search helps. */
const searchFrom = 8;

/** Who made it, where the rule asks; otherwise the sentence that says how the income is shared. */
export function MakerFields(props: Props): ReactNode {
  const { choices, words } = props;
  if (choices.basis === "maker") return <MakerChoice {...props} />;
  const said = choices.basis === null ? words.noRule : choices.basis === "pool" ? words.pool : words.lot;
  return <p className="rounded-card bg-ink-soft p-3 text-sm">{said}</p>;
}

function MakerChoice({ choices, makers, words, error, onChange }: Props): ReactNode {
  const [query, setQuery] = useState("");
  const { members } = choices;
  const shown = matchByName(members, (it) => [it.fullName], query);
  const weightOf = (id: string) => makers.find((it) => it.memberId === id)?.weight ?? null;
  const toggle = (memberId: string, isMaker: boolean) => {
    const others = makers.filter((it) => it.memberId !== memberId);
    onChange(isMaker ? [...others, { memberId, weight: 1 }] : others);
  };
  const weigh = (memberId: string, weight: number) =>
    onChange(makers.map((it) => (it.memberId === memberId ? { memberId, weight } : it)));
  return (
    <fieldset tabIndex={-1} data-field="makers" aria-describedby="goods-makers-help" className="grid gap-2">
      <legend className="mb-1 font-semibold">{words.makers}</legend>
      <p id="goods-makers-help" className="text-sm text-quiet">
        {members.length === 0 ? words.noMembers : words.makersHelp}
      </p>
      {error ? <p className="field-error">{error}</p> : null}
      {members.length >= searchFrom ? (
        <input
          type="search"
          aria-label={words.makersFind}
          placeholder={words.makersFind}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          className="field"
        />
      ) : null}
      <ul className="card max-h-80 divide-y divide-line overflow-y-auto">
        {shown.map(({ memberId, fullName }) => {
          const weight = weightOf(memberId);
          return (
            <li key={memberId} className="flex items-center justify-between gap-2 pr-3">
              <label className="flex min-h-tap flex-1 items-center gap-3 px-3">
                <input
                  type="checkbox"
                  checked={weight !== null}
                  onChange={(event) => toggle(memberId, event.target.checked)}
                  className="size-5 shrink-0 accent-ink"
                />
                {fullName}
              </label>
              {weight !== null && makers.length > 1 ? (
                <select
                  aria-label={fillWords(words.makersWeight, { name: fullName })}
                  value={weight}
                  onChange={(event) => weigh(memberId, Number(event.target.value))}
                  className="field w-16! shrink-0"
                >
                  {[...new Set([...Array.from({ length: mostParts }, (_, index) => index + 1), weight])].map((part) => (
                    <option key={part} value={part}>
                      {part}
                    </option>
                  ))}
                </select>
              ) : null}
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
