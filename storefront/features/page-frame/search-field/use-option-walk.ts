import { useState, type KeyboardEvent } from "react";
import { walk } from "./suggested";

type Walked = {
  readonly listId: string;
  readonly count: number;
  /** Escape with nothing open: the text goes. */
  readonly onClear: (field: HTMLInputElement) => void;
};

/** Whether the list is open and which option is meant; the keys of an editable combobox (WAI-ARIA APG). */
export function useOptionWalk({ listId, count, onClear }: Walked) {
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const isListed = isOpen && count > 0;

  function open(): void {
    setOpen(true);
    setActive(-1);
  }

  function close(): void {
    setOpen(false);
    setActive(-1);
  }

  function move(step: 1 | -1): void {
    const next = isListed ? walk(active, step, count) : -1;
    setOpen(true);
    setActive(next);
    document.getElementById(`${listId}-${next}`)?.scrollIntoView({ block: "nearest" });
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    // While an input method composes a Vietnamese syllable, its keys belong to it.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && isListed && active >= 0) {
      event.preventDefault();
      document.getElementById(`${listId}-${active}`)?.click();
    } else if (event.key === "Escape") {
      event.preventDefault();
      if (isListed) close();
      else onClear(event.currentTarget);
    }
  }

  return { isListed, active, open, close, onKeyDown };
}
