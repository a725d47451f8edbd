/** Everything people read is in this zone; Vietnam has kept UTC+7 all year since 1975. */
export const TIME_ZONE = "Asia/Ho_Chi_Minh";

export type Locale = "vi" | "en";

const inVietnam = new Intl.DateTimeFormat("en-GB", {
  timeZone: TIME_ZONE,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

const MONTHS_EN = "January February March April May June July August September October November December".split(" ");

/** Parts are joined by hand, so that server and browser agree whatever their ICU. Throws RangeError on a non-date. */
function partsOf(when: Date | string) {
  const found = new Map(inVietnam.formatToParts(new Date(when)).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => found.get(type) ?? "";
  return { year: part("year"), month: part("month"), day: part("day"), hour: part("hour"), minute: part("minute") };
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
