import type { TargetLine } from "@cho-phien/contract";
import { shareText } from "@/lib/doors/cell-text";
import { formatCount } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";

/** The one programme indicator that is a rate; its amounts are basis points. */
const RATE = "women_managers_trained";

/** An amount of a target as it is read: a rate in percent, all else as a count. */
export function amountText(amount: string, { indicator }: Pick<TargetLine, "indicator">, locale: Locale): string {
  return indicator === RATE ? shareText(amount, locale) : formatCount(Number(amount), locale);
}
