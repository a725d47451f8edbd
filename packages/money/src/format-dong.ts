import type { Dong } from "./dong";

export type MoneyLanguage = "vi" | "en";

const NO_BREAK_SPACE = "\u00A0";

const grouping = {
  vi: new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 0 }),
  en: new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 }),
} satisfies Record<MoneyLanguage, Intl.NumberFormat>;

/**
 * "1.250.000 ₫" in Vietnamese, "1,250,000 ₫" in English, with U+00A0 before the sign so that a line never
 * breaks between amount and unit. The sign stays behind the number in both, as it is printed in Vietnam.
 */
export function formatDong(amount: Dong, language: MoneyLanguage): string {
  return `${grouping[language].format(amount)}${NO_BREAK_SPACE}₫`;
}
