import type { DateString, DongString, Instant } from "@cho-phien/contract";
import { languageTag } from "@/lib/cache";
import type { Locale } from "@/lib/i18n/locales";

const timeZone = "Asia/Ho_Chi_Minh";

/** "1.250.000 ₫" with a no-break space; English groups with commas. Takes whole đồng as bigint or decimal string. */
export function formatDong(amount: bigint | DongString, locale: Locale): string {
  const dong = typeof amount === "bigint" ? amount : BigInt(amount);
  return `${new Intl.NumberFormat(languageTag[locale]).format(dong)}\u00a0₫`;
}

export function formatCount(count: number, locale: Locale): string {
  return new Intl.NumberFormat(languageTag[locale]).format(count);
}

/** dd/mm/yyyy in both languages, Vietnam's time. */
export function formatDate(date: DateString | Instant): string {
  const instant = new Date(date.length === 10 ? `${date}T00:00:00+07:00` : date);
  return new Intl.DateTimeFormat("en-GB", { day: "2-digit", month: "2-digit", year: "numeric", timeZone }).format(
    instant,
  );
}

/** "22/11/2026 15:05", Vietnam's time. */
export function formatDateTime(instant: Instant): string {
  const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone });
  return `${formatDate(instant)} ${time.format(new Date(instant))}`;
}
