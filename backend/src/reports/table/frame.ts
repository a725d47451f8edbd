import { lastDayOf, monthsOf, parsePeriod, type Period, period, periodCode, periodsOfYear } from "@cho-phien/reporting";
import { type BreakdownName, BREAKDOWN_ORDER, readsPeople } from "./breakdown";

/**
 * What is decided together: periods whose figures could be subtracted from one another. `seat` sorts by the cooperatives'
 * own communes instead of the members' and goes down to the cooperative.
 */
export type Frame = {
  readonly code: string;
  readonly breakdown: readonly BreakdownName[];
  readonly isSeat: boolean;
  /** Of the unit map: the frame's last day, or today while it runs. */
  readonly mapDay: string;
  readonly periods: readonly Period[];
  readonly today: string;
  readonly onOwnMap: boolean;
};

type Asked = {
  readonly period: Period;
  readonly breakdown: readonly BreakdownName[];
  readonly isSeat?: boolean;
  readonly today: string;
  /** Draw on the map of the period's own last day, for a period before a change of units. */
  readonly onOwnMap?: boolean;
};

/** A year with all its periods; alone what reads people, and what is drawn on its own map (decided under the year's). */
export function frameOf({ period: asked, breakdown, isSeat = false, today, onOwnMap = false }: Asked): Frame {
  const inOrder = BREAKDOWN_ORDER.filter((it) => breakdown.includes(it));
  const isAlone = onOwnMap || readsPeople(inOrder);
  const code = isAlone ? periodCode(asked) : String(asked.year);
  const end = lastDayOf(onOwnMap ? asked : period("year", asked.year));
  return {
    code,
    breakdown: inOrder,
    isSeat,
    mapDay: end < today ? end : today,
    periods: isAlone ? [asked] : periodsWithin(asked.year),
    today,
    onOwnMap,
  };
}

/** The frame with one breakdown less, whose cells are this one's totals. */
export function without(frame: Frame, name: BreakdownName): Frame {
  const [period] = frame.periods;
  if (!period) throw new Error("A frame without periods");
  return frameOf({ ...frame, period, breakdown: frame.breakdown.filter((it) => it !== name) });
}

/** The quarters of a longer period that reads people, which are decided before it. */
export function quartersWithin({ breakdown, periods: [only] }: Frame): readonly Period[] {
  if (!only || !readsPeople(breakdown) || only.kind === "quarter" || only.kind === "month") return [];
  const months = monthsOf(only);
  return periodsOfYear("quarter", only.year).filter((it) => monthsOf(it).every((month) => months.includes(month)));
}

/**
 * Tables whose decisions this one's follow: those with one breakdown less, and the quarters of a longer period; of a map of its own,
 * the same table on the year's.
 */
export function standsOn(frame: Frame): readonly Frame[] {
  const [only] = frame.periods;
  if (frame.onOwnMap && only) return [frameOf({ ...frame, period: only, onOwnMap: false })];
  return [
    ...frame.breakdown.map((name) => without(frame, name)),
    ...quartersWithin(frame).map((period) => frameOf({ ...frame, period })),
  ];
}

/** The name of a frame's table: "" for all income, "channel", "channel,ethnicity", "seat"; on a map of its own "…@day". */
export function tableName({ breakdown, isSeat, mapDay, onOwnMap }: Frame): string {
  const name = [...(isSeat ? ["seat"] : []), ...breakdown].join(",");
  return onOwnMap ? `${name}@${mapDay}` : name;
}

function periodsWithin(year: number): readonly Period[] {
  return (["year", "six_months", "nine_months", "quarter", "month"] as const).flatMap((kind) =>
    periodsOfYear(kind, year),
  );
}

/**
 * Whose sums a period is part of: a month of its quarter, a quarter of its half-year and, but the fourth, of the nine months,
 * a half-year of its year. Nine months and the year stand beside each other: both hold the third quarter.
 */
export function parentsOf({ kind, year, ordinal }: Period): readonly string[] {
  if (kind === "month") return [periodCode(period("quarter", year, Math.ceil(ordinal / 3)))];
  if (kind === "six_months") return [String(year)];
  if (kind !== "quarter") return [];
  const half = periodCode(period("six_months", year, ordinal <= 2 ? 1 : 2));
  return ordinal <= 3 ? [half, periodCode(period("nine_months", year))] : [half];
}

/** A stored code is one we wrote. */
export function periodOfCode(code: string): Period {
  const found = parsePeriod(code);
  if ("refused" in found) throw new Error(`${code} is no period`);
  return found;
}
