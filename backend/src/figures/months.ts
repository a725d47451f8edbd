import type { MonthString } from "@cho-phien/contract";
import { refuse } from "../boundary/refusal";

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** A month of the address, or the default when none is given. Refuses anything else. */
export function readMonth(value: unknown, otherwise: MonthString): MonthString {
  if (value === undefined || value === "") return otherwise;
  if (typeof value === "string" && MONTH.test(value)) return value;
  throw refuse("month_invalid", { month: String(value).slice(0, 20) }, "month");
}

function monthNumber(month: MonthString): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
}

/** First instant of a month and of the next, in Vietnam (UTC+7 all year), as ISO. */
export function startAndEnd(month: MonthString): { readonly start: string; readonly end: string } {
  const start = new Date(`${month}-01T00:00:00+07:00`).toISOString();
  return { start, end: new Date(Date.parse(endOfMonth(month)) + 1).toISOString() };
}

/** The last instant of a month in Vietnam (UTC+7 all year), as ISO. */
export function endOfMonth(month: MonthString): string {
  const number = monthNumber(month);
  const next = `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, "0")}`;
  return new Date(Date.parse(`${next}-01T00:00:00+07:00`) - 1).toISOString();
}
