/** An OCOP certificate is valid for 36 months from the day it was issued (Decision 148/QĐ-TTg, 2023, Article 4). */
const VALID_MONTHS = 36;

/** How long before the end a cooperative is reminded: judging anew takes a commune about two months. */
export const ENDING_DAYS = 60;

const DAY_MS = 86_400_000;

/** The last valid day of a certificate issued on a day, both yyyy-mm-dd. 29 February ends on the 28th. Throws RangeError on a non-date. */
export function certificateEnd(issuedOn: string): string {
  const issued = dayOf(issuedOn);
  const month = issued.getUTCMonth() + VALID_MONTHS;
  const end = new Date(Date.UTC(issued.getUTCFullYear(), month, issued.getUTCDate()));
  const isOver = end.getUTCMonth() !== month % 12;
  return (isOver ? new Date(Date.UTC(issued.getUTCFullYear(), month + 1, 0)) : end).toISOString().slice(0, 10);
}

/** Whole days from one day to another, negative when it is past; both yyyy-mm-dd. */
export function daysBetween(from: string, to: string): number {
  return Math.round((dayOf(to).getTime() - dayOf(from).getTime()) / DAY_MS);
}

/** True for a day that is in the calendar: "2026-02-30" is not. */
export function isDay(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

function dayOf(text: string): Date {
  if (!isDay(text)) throw new RangeError(`not a day: ${text}`);
  return new Date(`${text}T00:00:00Z`);
}
