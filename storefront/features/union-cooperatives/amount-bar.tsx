import type { ReactNode } from "react";

type Props = {
  /** 0 to 1 of the longest beside it. */
  readonly part: number;
  readonly tone: "ink" | "tea" | "field";
};

/** A bar that stands beside its number, drawn on the server. */
export function AmountBar({ part, tone }: Props): ReactNode {
  return (
    <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" className="block h-4 w-full">
      <rect width="100" height="4" fill="var(--color-ink-soft)" />
      <rect width={Math.max(0, Math.min(1, part)) * 100} height="4" fill={`var(--color-${tone})`} />
    </svg>
  );
}
