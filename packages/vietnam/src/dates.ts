/** Everything people read is in this zone; Vietnam has kept UTC+7 all year since 1975. */
export const TIME_ZONE = "Asia/Ho_Chi_Minh";

export type Locale = "vi" | "en";

const AHEAD_OF_UTC_MS = 7 * 60 * 60 * 1_000;

const MONTHS_EN = "January February March April May June July August September October November December".split(" ");

/**
 * Reckoned instead of asked of Intl: server and browser agree whatever their ICU, and a phone that opens a formatter spends
 * 16 ms on it before the page answers a touch. Throws RangeError on a non-date.
 */
function partsOf(when: Date | string) {
  const there = new Date(new Date(when).getTime() + AHEAD_OF_UTC_MS).toISOString();
  const [date = "", time = ""] = there.split("T");
  const [year = "", month = "", day = ""] = date.split("-");
  const [hour = "", minute = ""] = time.split(":");
  return { year, month, day, hour, minute };
}

/** An instant (ISO, or Date) → yyyy-mm-dd in Vietnam. */
export function dateOf(instant: Date | string): string {
  const { year, month, day } = partsOf(instant);
  return `${year}-${month}-${day}`;
}

/** An instant (ISO, or Date) → yyyy-mm in Vietnam: 2026-10-31T17:00Z is already "2026-11". */
export function monthOf(instant: Date | string): string {
  return dateOf(instant).slice(0, 7);
}

/** An instant or a yyyy-mm-dd → "22/11/2026", in both languages. */
export function formatDate(when: Date | string): string {
  const { year, month, day } = partsOf(when);
  return `${day}/${month}/${year}`;
}

/** An instant → "14:05 22/11/2026". */
export function formatDateTime(instant: Date | string): string {
  const { hour, minute } = partsOf(instant);
  return `${hour}:${minute} ${formatDate(instant)}`;
}

/** yyyy-mm → "tháng 11/2026" or "November 2026". Throws RangeError on anything else. */
export function formatMonth(month: string, locale: Locale = "vi"): string {
  const found = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month);
  const [, year, number] = found ?? [];
  if (!year || !number) throw new RangeError(`not a month: ${month}`);
  return locale === "vi" ? `tháng ${Number(number)}/${year}` : `${MONTHS_EN[Number(number) - 1]} ${year}`;
}
