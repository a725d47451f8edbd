import type { ReportCell, ReportColumn } from "@cho-phien/contract";
import type { Locale } from "@/lib/i18n/locales";
import { formatCount, formatDate, formatDong } from "@/lib/format";

/** Stands for a figure that is there and not told; the note under the table says why. */
const HIDDEN_SIGN = "—";

/** A cell as it is read; empty where there is nothing to say. */
export function cellText(cell: ReportCell | undefined, kind: ReportColumn["kind"], locale: Locale): string {
  if (cell?.hidden !== undefined) return HIDDEN_SIGN;
  const value = cell?.value ?? null;
  return value === null ? "" : TEXT[kind](value, locale);
}

const TEXT: Readonly<Record<ReportColumn["kind"], (value: string, locale: Locale) => string>> = {
  text: (value) => value,
  dong: (value, locale) => formatDong(value, locale),
  count: (value, locale) => formatCount(Number(value), locale),
  days: (value, locale) => formatCount(Number(value), locale),
  share: (value, locale) => shareText(value, locale),
  date: (value) => formatDate(value),
};

/** Basis points as "81,3%" in Vietnamese, "81.3%" in English; no decimal where it is a whole percent. */
export function shareText(basisPoints: string, locale: Locale): string {
  const format = new Intl.NumberFormat(locale === "vi" ? "vi-VN" : "en-US", { maximumFractionDigits: 1 });
  return `${format.format(Number(basisPoints) / 100)}%`;
}

/** A change with its sign: "+4,2%", "−1%", "0%". */
export function changeText(basisPoints: string, locale: Locale): string {
  const text = shareText(basisPoints.replace("-", ""), locale);
  if (Number(basisPoints) === 0) return text;
  return `${basisPoints.startsWith("-") ? "−" : "+"}${text}`;
}
