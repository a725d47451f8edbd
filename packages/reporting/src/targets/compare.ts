import { basisPoints } from "../indicators/formulas";
import { indicators } from "../indicators/indicators";
import type { Target } from "./target";

/** What was reached by a day (yyyy-mm-dd). For `within_year` targets `amount` is that year's alone. */
export type Actual = { readonly onDate: string; readonly amount: bigint };

export type Comparison = {
  readonly target: Target;
  readonly actual: Actual;
  /** Actual ÷ target in basis points; null for a target of zero. */
  readonly reachedBp: bigint | null;
  /** What is missing to the target; zero once it is reached. */
  readonly gap: bigint;
  /** What an even pace from the start to the target's last day would have reached by now. */
  readonly expected: bigint;
  readonly pace: "reached" | "on_pace" | "behind";
};

/** Target beside actual, and whether the pace so far is enough. Rates (basis points) are asked for whole from the first day. */
export function compare(target: Target, actual: Actual): Comparison {
  const expected = isRate(target) ? target.amount : evenShare(target, actual.onDate);
  const isReached = actual.amount >= target.amount;
  return {
    target,
    actual,
    reachedBp: target.amount === 0n ? null : basisPoints(actual.amount, target.amount),
    gap: isReached ? 0n : target.amount - actual.amount,
    expected,
    pace: isReached ? "reached" : actual.amount >= expected ? "on_pace" : "behind",
  };
}

export type Projection = { readonly onDate: string; readonly amount: bigint; readonly gap: bigint };

/**
 * The trajectory: where the pace of two actuals leads on a day (year's end, 31 December 2030), whole units rounded down, and
 * what would then be missing. Null where both were taken on one day: one point has no pace.
 */
export function project(
  target: Target,
  { earlier, latest, onDate }: { readonly earlier: Actual; readonly latest: Actual; readonly onDate: string },
): Projection | null {
  const between = daysBetween(earlier.onDate, latest.onDate);
  if (between <= 0n) return null;
  const ahead = daysBetween(latest.onDate, onDate);
  const amount = latest.amount + floorDiv((latest.amount - earlier.amount) * ahead, between);
  return { onDate, amount, gap: amount >= target.amount ? 0n : target.amount - amount };
}

/** The target's last day. */
export function lastDayOfTarget({ byYear }: Pick<Target, "byYear">): string {
  return `${byYear}-12-31`;
}

function isRate({ indicatorId }: Target): boolean {
  return indicators.some((it) => it.id === indicatorId && it.unit === "basis_points");
}

function firstDayOfTarget({ counts, byYear, startsOn }: Target): string {
  return counts === "within_year" ? `${byYear}-01-01` : startsOn;
}

function evenShare(target: Target, onDate: string): bigint {
  const first = firstDayOfTarget(target);
  const whole = daysBetween(first, lastDayOfTarget(target)) + 1n;
  const passed = daysBetween(first, onDate) + 1n;
  if (passed <= 0n) return 0n;
  return passed >= whole ? target.amount : (target.amount * passed) / whole;
}

function daysBetween(from: string, to: string): bigint {
  return BigInt(Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000));
}

function floorDiv(of: bigint, by: bigint): bigint {
  const quotient = of / by;
  return of % by !== 0n && of < 0n ? quotient - 1n : quotient;
}
