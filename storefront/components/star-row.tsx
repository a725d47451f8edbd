import type { ReactNode } from "react";

/** Stars a buyer gave, whole ones; the name says them to a screen reader. */
export function StarRow({ stars, name }: { readonly stars: number; readonly name: string }): ReactNode {
  return (
    <span role="img" aria-label={name} className="tracking-tight whitespace-nowrap text-turmeric-deep">
      <span aria-hidden="true">
        {"★".repeat(stars)}
        {"☆".repeat(5 - stars)}
      </span>
    </span>
  );
}
