import type { ReportColumn } from "@cho-phien/contract";
import { formatCount, formatDong } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";

type As = { readonly kind: ReportColumn["kind"]; readonly isChange: boolean; readonly locale: Locale };

/** A whole figure as people read it; a change carries its sign, and none is a zero. */
export function cellText(value: string, { kind, isChange, locale }: As): string {
  const whole = BigInt(value);
  const text = kind === "dong" ? formatDong(whole, locale) : formatCount(Number(whole), locale);
  return isChange && whole > 0n ? `+${text}` : text;
}
