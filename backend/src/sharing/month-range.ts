import type { MonthString } from "@cho-phien/contract";
import { dateOf, monthOf } from "@cho-phien/vietnam";
import { clock } from "../boundary/clock";
import { refuse } from "../boundary/refusal";
import { endOfMonth } from "../figures/months";

/** The last day of a month that has come, at most today (yyyy-mm-dd): whose rule shares that month. Refuses one to come. */
export function lastDayOf(month: MonthString): string {
  const now = clock.now();
  if (month > monthOf(now)) throw refuse("month_to_come", { month }, "month");
  const [end, today] = [dateOf(endOfMonth(month)), dateOf(now)];
  return end < today ? end : today;
}
