import { useEffect, useRef, useState } from "react";
import { groupsFrom, noGroups, type SuggestedGroups } from "./suggested";

const waitMs = 150;
const shortest = 2;

type Asking = { readonly path: string; readonly locale: string };

/** Suggestions for what is being typed: asked 150 ms after the last key, and the answer to an older text thrown away. */
export function useSuggestions({ path, locale }: Asking) {
  const [groups, setGroups] = useState<SuggestedGroups>(noGroups);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asking = useRef<AbortController>(undefined);

  function stop(): void {
    clearTimeout(waiting.current);
    asking.current?.abort();
  }

  useEffect(() => stop, []);

  function ask(text: string): void {
    stop();
    if (text.trim().length < shortest) return setGroups(noGroups);
    waiting.current = setTimeout(() => {
      const current = new AbortController();
      asking.current = current;
      const url = `${path}?${new URLSearchParams({ q: text.trim(), locale })}`;
      fetch(url, { signal: AbortSignal.any([current.signal, AbortSignal.timeout(4_000)]) })
        .then(async (response) => groupsFrom(response.ok ? await response.json() : null))
        .catch(() => (current.signal.aborted ? null : noGroups))
        .then((found) => found && setGroups(found));
    }, waitMs);
  }

  return { groups, ask };
}
