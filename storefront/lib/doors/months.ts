import type { MonthString } from "@cho-phien/contract";

/** First and last month of a reading, both included. */
export type Period = { readonly from: MonthString; readonly to: MonthString };

/** A month typed into a URL ("2026-11"), or null. */
export function parseMonth(raw: string | null | undefined): MonthString | null {
  return raw && /^20\d{2}-(0[1-9]|1[0-2])$/.test(raw) ? raw : null;
}

/** `month` moved by whole months, forwards or backwards. */
export function shiftMonth(month: MonthString, by: number): MonthString {
  const index = monthIndex(month) + by;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
}

/** `count` months ending with `last`, newest first. */
export function monthsBack(last: MonthString, count: number): readonly MonthString[] {
  return Array.from({ length: count }, (_, back) => shiftMonth(last, -back));
}

/** "11/2026", as both languages write a month in a narrow column. */
export function shortMonth(month: MonthString): string {
  return `${month.slice(5)}/${month.slice(0, 4)}`;
}

/** The quarter's first month to `current`: what an officer reports next. */
export function quarterToDate(current: MonthString): Period {
  return { from: shiftMonth(current, -(monthIndex(current) % 3)), to: current };
}

/** January to `current`. */
export function yearToDate(current: MonthString): Period {
  return { from: `${current.slice(0, 4)}-01`, to: current };
}

/**
 * The period a URL asks for: swapped when written backwards, cut to the newest 36 months, quarter to date when nothing
 * usable was asked.
 */
export function parsePeriod(asked: { from?: string | null; to?: string | null }, current: MonthString): Period {
  const from = parseMonth(asked.from);
  const to = parseMonth(asked.to);
  if (!from && !to) return quarterToDate(current);
  const one = from ?? to ?? current;
  const other = to ?? from ?? current;
  const [first, last] = one <= other ? [one, other] : [other, one];
  const oldest = shiftMonth(last, 1 - MAX_MONTHS);
  return { from: first < oldest ? oldest : first, to: last };
}

const MAX_MONTHS = 36;

/** Months since year 0, January = 0. */
function monthIndex(month: MonthString): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}
