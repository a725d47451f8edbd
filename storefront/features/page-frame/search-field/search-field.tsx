"use client";

import { Suspense, useId, useRef, useState, useSyncExternalStore, type ReactNode } from "react";
import { fillWords } from "@/lib/fill-words";
import { FollowAddress } from "./follow-address";
import { OptionList, type OptionGroup } from "./option-list";
import { forgetSearches, recentSearches, rememberSearch, watchRecent } from "./recent";
import { kinds, type Kind } from "./suggested";
import { useOptionWalk } from "./use-option-walk";
import { useSuggestions } from "./use-suggestions";

export type SearchWords = Readonly<
  Record<Kind | "search" | "hint" | "button" | "list" | "recent" | "forget" | "found", string>
>;

type Props = {
  readonly action: string;
  readonly suggestionsPath: string;
  readonly locale: string;
  readonly words: SearchWords;
};

const none: readonly string[] = [];

function neverChanges(): () => void {
  return () => {};
}

/**
 * A plain GET form that learns to suggest: editable combobox with a list (WAI-ARIA APG). The field keeps focus,
 * aria-activedescendant walks the options, Enter follows one or searches for what is typed, Escape closes, then clears.
 */
export function SearchField({ action, suggestionsPath, locale, words }: Props): ReactNode {
  const id = useId();
  const listId = `${id}-list`;
  const frame = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [isEmpty, setEmpty] = useState(true);
  const { groups, ask } = useSuggestions({ path: suggestionsPath, locale });
  const recent = useSyncExternalStore(watchRecent, recentSearches, () => none);
  const isHydrated = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
  const shown = isEmpty ? recentGroups(recent, words, action) : kinds.map((kind) => groupOf(words[kind], groups[kind]));
  const listed = shown.filter(({ options }) => options.length > 0);
  const count = listed.reduce((sum, { options }) => sum + options.length, 0);
  const { isListed, active, open, close, onKeyDown } = useOptionWalk({ listId, count, onClear: clear });

  function changed(text: string): void {
    setEmpty(text.trim() === "");
    open();
    ask(text);
  }

  function clear(input: HTMLInputElement): void {
    input.value = "";
    changed("");
  }

  function onSubmit(): void {
    rememberSearch(field.current?.value ?? "");
    close();
  }

  return (
    <form
      ref={frame}
      role="search"
      action={action}
      className="relative flex w-full"
      onSubmit={onSubmit}
      onBlur={(event) => {
        if (!frame.current?.contains(event.relatedTarget)) close();
      }}
    >
      <label htmlFor={`${id}-field`} className="sr-only">
        {words.search}
      </label>
      <input
        ref={field}
        id={`${id}-field`}
        name="q"
        // type="search" may not be a combobox (ARIA in HTML); without script it is a search box and nothing more.
        type="text"
        role={isHydrated ? "combobox" : "searchbox"}
        aria-expanded={isHydrated ? isListed : undefined}
        aria-controls={isHydrated ? listId : undefined}
        aria-autocomplete={isHydrated ? "list" : undefined}
        aria-activedescendant={isListed && active >= 0 ? `${listId}-${active}` : undefined}
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={80}
        placeholder={words.hint}
        onInput={(event) => changed(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onClick={open}
        onKeyDown={onKeyDown}
        className="field rounded-r-none border-r-0"
      />
      <button
        type="submit"
        className="button shrink-0 rounded-l-none rounded-r-lg bg-ink px-4 text-white hover:bg-ink-deep"
      >
        {words.button}
      </button>
      <div hidden={!isListed} className="search-list">
        <OptionList listId={listId} label={words.list} groups={listed} active={active} onChoose={close} />
        {isEmpty ? (
          <button type="button" onClick={forgetSearches} className="link min-h-tap px-3 text-sm">
            {words.forget}
          </button>
        ) : null}
      </div>
      <span role="status" className="sr-only">
        {isListed && !isEmpty ? fillWords(words.found, { count }) : ""}
      </span>
      <Suspense fallback={null}>
        <FollowAddress field={field} onText={(text) => setEmpty(text === "")} />
      </Suspense>
    </form>
  );
}

function groupOf(label: string, options: OptionGroup["options"]): OptionGroup {
  return { label, options };
}

function recentGroups(texts: readonly string[], words: SearchWords, action: string): readonly OptionGroup[] {
  const options = texts.map((text) => ({
    href: `${action}?${new URLSearchParams({ q: text })}`,
    name: text,
    detail: null,
    photo: null,
  }));
  return [groupOf(words.recent, options)];
}
