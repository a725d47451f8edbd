import type { Refusal } from "./refusal";

/** Vietnam has kept UTC+7 without summer time since 13 June 1975, so an offset serves as the time zone. */
const VIETNAM_OFFSET_MS = 7 * 3_600_000;

/** The month (yyyy-mm) in Vietnam of an ISO instant; throws on a text that is not one. */
export function monthOf(instant: string): string {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) throw new Error(`Not an instant: ${instant}`);
  return new Date(time + VIETNAM_OFFSET_MS).toISOString().slice(0, 7);
}

/**
 * Why a fact that someone dates by hand may not fall in this month: it was locked. Facts the platform saw itself
 * (settled, refunded, confirmed) keep their true date and show as adjustments, so they never ask.
 */
export function lockedMonth(month: string, lockedThrough: string | null): Refusal | null {
  return lockedThrough !== null && month <= lockedThrough ? { refused: "month_locked", month, lockedThrough } : null;
}
