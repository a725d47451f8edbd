import type { DateString, DongString, Instant } from "@cho-phien/contract";
import { dong, dongFromWire, formatDong as formatWholeDong } from "@cho-phien/money";
import { formatDate as dateText, formatDateTime as dateTimeText } from "@cho-phien/vietnam/dates";
import type { Locale } from "@/lib/i18n/locales";

/** "1.250.000 ₫", English "1,250,000 ₫". Takes whole đồng as a bigint or as the wire writes them. */
export function formatDong(amount: bigint | DongString, locale: Locale): string {
  return formatWholeDong(typeof amount === "bigint" ? dong(amount) : dongFromWire(amount), locale);
}

export function formatCount(count: number, locale: Locale): string {
  return new Intl.NumberFormat(locale === "vi" ? "vi-VN" : "en-US").format(count);
}

/** "22/11/2026" in both languages, Vietnam's time. */
export function formatDate(date: DateString | Instant): string {
  return dateText(date);
}

/** "15:05 22/11/2026", Vietnam's time. */
export function formatDateTime(instant: Instant): string {
  return dateTimeText(instant);
}
