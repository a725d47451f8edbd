export type PeriodKind = "month" | "quarter" | "six_months" | "nine_months" | "year";

/**
 * A reporting period of the calendar in Asia/Ho_Chi_Minh. `ordinal` counts the periods of that kind within the year from 1:
 * months 1–12, quarters 1–4, six months 1–2; nine months and the year have one.
 */
export type Period = { readonly kind: PeriodKind; readonly year: number; readonly ordinal: number };

type KindRow = { readonly perYear: number; readonly monthsLong: number };

/** reports.md "Periods". The nine-month period starts in January, so a year holds one and the next starts a year later. */
export const periodKinds: { readonly [kind in PeriodKind]: KindRow } = {
  month: { perYear: 12, monthsLong: 1 },
  quarter: { perYear: 4, monthsLong: 3 },
  six_months: { perYear: 2, monthsLong: 6 },
  nine_months: { perYear: 1, monthsLong: 9 },
  year: { perYear: 1, monthsLong: 12 },
};

const FIRST_YEAR = 1976;
const LAST_YEAR = 2999;

/** A period from its parts; throws RangeError on an ordinal or year that no calendar has. */
export function period(kind: PeriodKind, year: number, ordinal = 1): Period {
  const isYear = Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
  if (!isYear || !Number.isInteger(ordinal) || ordinal < 1 || ordinal > periodKinds[kind].perYear)
    throw new RangeError(`no period: ${kind} ${ordinal} of ${year}`);
  return { kind, year, ordinal };
}

/** The months (yyyy-mm) a period holds, first to last. */
export function monthsOf({ kind, year, ordinal }: Period): readonly string[] {
  const { monthsLong } = periodKinds[kind];
  const first = (ordinal - 1) * monthsLong + 1;
  return Array.from({ length: monthsLong }, (_, index) => monthText(year, first + index));
}

/** The period just before it of the same kind: Q1/2026 → Q4/2025; nine months → those of the year before. */
export function previousPeriod({ kind, year, ordinal }: Period): Period {
  return ordinal > 1 ? period(kind, year, ordinal - 1) : period(kind, year - 1, periodKinds[kind].perYear);
}

/** The same months of another year: a year before, or the year of a baseline. */
export function samePeriodIn(year: number, { kind, ordinal }: Period): Period {
  return period(kind, year, ordinal);
}

/** The same months a year before. */
export function periodAYearBefore(of: Period): Period {
  return samePeriodIn(of.year - 1, of);
}

/** First day of the period, yyyy-mm-dd. */
export function firstDayOf(of: Period): string {
  return `${monthsOf(of)[0]}-01`;
}

/** Last day of the period, yyyy-mm-dd: facts about people are read as of this day (reports.md R2). */
export function lastDayOf(of: Period): string {
  const months = monthsOf(of);
  const [year, month] = (months[months.length - 1] ?? "").split("-").map(Number);
  const day = new Date(Date.UTC(year ?? 0, month ?? 0, 0)).getUTCDate();
  return `${months[months.length - 1]}-${String(day).padStart(2, "0")}`;
}

/** The periods of one kind within a year, first to last. */
export function periodsOfYear(kind: PeriodKind, year: number): readonly Period[] {
  return Array.from({ length: periodKinds[kind].perYear }, (_, index) => period(kind, year, index + 1));
}

function monthText(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, "0")}`;
}
