import { dateOf, monthOf } from "@cho-phien/vietnam";
import { lastDayOf, monthsOf, period, periodKinds, type Period, type PeriodKind } from "./period";

/** The period of a kind that an instant (ISO or Date) falls in, in Vietnam; null after September for nine months. */
export function periodAt(instant: Date | string, kind: PeriodKind): Period | null {
  return periodOfMonth(monthOf(instant), kind);
}

/** The period of a kind that holds a month (yyyy-mm); null for a month outside the nine. */
export function periodOfMonth(month: string, kind: PeriodKind): Period | null {
  const [year, number] = month.split("-").map(Number);
  if (year === undefined || number === undefined) throw new RangeError(`not a month: ${month}`);
  const ordinal = Math.ceil(number / periodKinds[kind].monthsLong);
  return ordinal > periodKinds[kind].perYear ? null : period(kind, year, ordinal);
}

/** Whether an instant falls in the period, in Vietnam. */
export function isWithin(instant: Date | string, of: Period): boolean {
  return monthsOf(of).includes(monthOf(instant));
}

/** Whether the period's last day has passed in Vietnam. */
export function isOver(of: Period, now: Date | string): boolean {
  return dateOf(now) > lastDayOf(of);
}
