"use client";

import { type ReactNode, useSyncExternalStore } from "react";

type Props = {
  readonly words: Readonly<Record<"pad" | "erase" | "zeros", string>>;
  readonly onType: (key: string) => void;
  readonly onErase: () => void;
};

const KEYS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "000", "0"] as const;
const never = (): (() => void) => () => {};

/** Large keys for whoever finds a keyboard too small; drawn only where script can answer them. */
export function NumberPad({ words, onType, onErase }: Props): ReactNode {
  const hasScript = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!hasScript) return null;
  return (
    <div role="group" aria-label={words.pad} className="grid grid-cols-3 gap-2">
      {KEYS.map((key) => (
        <button
          key={key}
          type="button"
          onClick={() => onType(key)}
          aria-label={key === "000" ? words.zeros : undefined}
          className="button min-h-14 text-2xl"
        >
          {key}
        </button>
      ))}
      <button type="button" onClick={onErase} aria-label={words.erase} className="button min-h-14 text-2xl">
        <span aria-hidden="true">⌫</span>
      </button>
    </div>
  );
}
