"use client";

import { useEffect, useState, type ReactNode } from "react";

export type PickLine = {
  readonly id: string;
  /** What is read aloud for the box. */
  readonly label: string;
  readonly content: ReactNode;
};

type Props = { readonly orderId: string; readonly lines: readonly PickLine[]; readonly doneOf: readonly string[] };

/**
 * Boxes to tick while picking. They stay on this phone: what is picked is nobody's business once it is packed.
 * `doneOf` has a sentence for each number of ticks.
 */
export function PickList({ orderId, lines, doneOf }: Props): ReactNode {
  const [picked, setPicked] = useState<readonly string[]>([]);
  const key = `pick:${orderId}`;

  useEffect(() => {
    const known = new Set(lines.map(({ id }) => id));
    setPicked((window.localStorage.getItem(key) ?? "").split(",").filter((id) => known.has(id)));
  }, [key, lines]);

  const toggle = (id: string) => {
    const next = picked.includes(id) ? picked.filter((it) => it !== id) : [...picked, id];
    setPicked(next);
    window.localStorage.setItem(key, next.join(","));
  };

  return (
    <>
      <ul className="mt-2 divide-y divide-line">
        {lines.map(({ id, label, content }) => (
          <li key={id}>
            <label className="flex min-h-tap cursor-pointer items-center gap-3 py-3 has-checked:bg-tea-soft">
              <input
                type="checkbox"
                checked={picked.includes(id)}
                onChange={() => toggle(id)}
                aria-label={label}
                className="size-6 flex-none"
              />
              {content}
            </label>
          </li>
        ))}
      </ul>
      <p role="status" className="mt-2 font-semibold text-tea">
        {doneOf[picked.length]}
      </p>
    </>
  );
}
