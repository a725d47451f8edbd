import type { Locale } from "./locales";

/** The English text where there is one; otherwise the Vietnamese, which always exists. */
export function inLanguage(locale: Locale, vietnamese: string, english: string | null): string {
  return locale === "en" && english ? english : vietnamese;
}
