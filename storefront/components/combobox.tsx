"use client";

import { matchByName } from "@cho-phien/vietnam/match";
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { describedBy, Field, type FieldFrame } from "./field";

export type Option = {
  readonly code: string;
  readonly name: string;
  /** Other names that find it, such as those before the reform. */
  readonly otherNames: readonly string[];
  readonly hint?: string;
};

type Props = FieldFrame & {
  readonly name: string;
  readonly options: readonly Option[];
  readonly code: string;
  readonly noMatch: string;
  readonly placeholder: string;
  readonly disabled?: boolean;
  readonly onChoose: (code: string) => void;
};

/** The list opens below the field: on a phone the field moves up to make room for it. */
function showRoom(field: HTMLInputElement): void {
  const below = window.innerHeight - field.getBoundingClientRect().bottom;
  if (below < 280) field.scrollIntoView({ block: "center" });
}

/**
 * Editable combobox with list autocomplete (WAI-ARIA APG): the field keeps focus, aria-activedescendant walks the list.
 * Typing without marks finds names with them. Leaving it with half a name keeps the last choice.
 */
export function Combobox({
  name,
  options,
  code,
  noMatch,
  placeholder,
  disabled = false,
  onChoose,
  ...frame
}: Props): ReactNode {
  const listId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const chosen = options.find((option) => option.code === code);
  const isOpen = typed !== null && !disabled;
  const found = isOpen ? matchByName(options, (option) => [option.name, ...option.otherNames], typed) : [];

  function close(): void {
    setTyped(null);
  }

  function choose(option: Option | undefined): void {
    if (option) onChoose(option.code);
    close();
  }

  function walk(step: number): void {
    if (!isOpen) setTyped("");
    const next = isOpen && found.length > 0 ? (active + step + found.length) % found.length : 0;
    setActive(next);
    list.current?.children[next]?.scrollIntoView({ block: "nearest" });
  }

  function onKeyDown(event: KeyboardEvent): void {
    // While an input method composes a Vietnamese syllable, Enter belongs to it.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      walk(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && isOpen) {
      event.preventDefault();
      choose(found[active]);
    } else if (event.key === "Escape" && isOpen) {
      event.preventDefault();
      close();
    }
  }

  /** Half a name that means exactly one place is that place. */
  function onBlur(): void {
    if (typed && found.length === 1) choose(found[0]);
    else close();
  }

  return (
    <Field {...frame}>
      <div className="relative">
        <input type="hidden" name={name} value={code} />
        <input
          id={frame.id}
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={isOpen && found[active] ? `${listId}-${active}` : undefined}
          aria-invalid={frame.error ? true : undefined}
          aria-describedby={describedBy(frame)}
          autoComplete="off"
          spellCheck={false}
          disabled={disabled}
          placeholder={placeholder}
          value={typed ?? chosen?.name ?? ""}
          onChange={(event) => {
            if (!isOpen) showRoom(event.target);
            setTyped(event.target.value);
            setActive(0);
          }}
          onFocus={(event) => event.target.select()}
          onClick={(event) => {
            showRoom(event.currentTarget);
            setTyped((text) => text ?? "");
          }}
          onKeyDown={onKeyDown}
          onBlur={onBlur}
          className="field"
        />
        <ul ref={list} id={listId} role="listbox" aria-label={frame.label} hidden={!isOpen} className="combobox-list">
          {found.map((option, index) => (
            <li
              key={option.code}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === active}
              // The field must keep focus, or its blur would close the list before the click arrives.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(option)}
            >
              {option.name}
              {option.hint ? <span className="block text-xs text-quiet">{option.hint}</span> : null}
            </li>
          ))}
        </ul>
        {isOpen && found.length === 0 ? (
          <p role="status" className="combobox-list px-3 py-2 text-sm">
            {noMatch}
          </p>
        ) : null}
      </div>
    </Field>
  );
}
