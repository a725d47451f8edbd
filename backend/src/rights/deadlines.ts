import type { DateString, MemberRight } from "@cho-phien/contract";

/**
 * Days to answer a request, from the day it was made (facts: privacy-2026 "deadlines", after Decree 356/2025/NĐ-CP; certainty
 * medium, read from law firms' summaries).
 */
const DAYS: Readonly<Record<MemberRight, number>> = { export: 10, correct: 10, withdraw: 15, erase: 20 };

/** Within these working days she hears that her request arrived. */
const ACKNOWLEDGE_WORKING_DAYS = 2;

const DAY_MS = 86_400_000;

/** The last day to answer (yyyy-mm-dd). */
export function dueOn(right: MemberRight, askedOn: DateString): DateString {
  return daysAfter(askedOn, DAYS[right]);
}

/** The last day to tell her it arrived. Saturdays and Sundays are no working days; holidays would only make it later. */
export function acknowledgeBy(askedOn: DateString): DateString {
  let day = askedOn;
  for (let left = ACKNOWLEDGE_WORKING_DAYS; left > 0;) {
    day = daysAfter(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

function isWorkingDay(day: DateString): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

function daysAfter(day: DateString, count: number): DateString {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);
}
