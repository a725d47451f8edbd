import type { ReactNode } from "react";

type Props = {
  /** In the indicator's own unit. */
  readonly target: bigint;
  readonly actual: bigint;
  readonly expected: bigint;
  readonly trend: "ahead" | "on_track" | "behind" | "no_target";
  /** All three numbers as a sentence. */
  readonly label: string;
};

const [WIDTH, HEIGHT, TOP, THICK] = [400, 34, 8, 18];
const TONES = { ahead: "tea", on_track: "tea", behind: "turmeric", no_target: "field" } as const;

/** What was asked for, what was done and what an even pace would have done by now, in one bar drawn on the server. */
export function TargetBar({ target, actual, expected, trend, label }: Props): ReactNode {
  // More than was asked for lengthens the scale, so that the target stays where it is reached.
  const scale = actual > target ? actual : target;
  const at = (amount: bigint) => (scale > 0n ? Number((amount * BigInt(WIDTH * 10)) / scale) / 10 : 0);
  return (
    <svg
      viewBox={`-2 0 ${WIDTH + 4} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
      className="block h-9 w-full"
    >
      <rect x="0" y={TOP} width={at(target)} height={THICK} fill="var(--color-ink-soft)" stroke="var(--color-field)" />
      <rect x="0" y={TOP} width={at(actual)} height={THICK} fill={`var(--color-${TONES[trend]})`} />
      <rect x={at(target) - 1} y={TOP - 4} width="2" height={THICK + 8} fill="var(--color-ink)" />
      <rect x={at(expected) - 1.5} y={TOP - 8} width="3" height={THICK + 16} fill="var(--color-madder)" />
    </svg>
  );
}
