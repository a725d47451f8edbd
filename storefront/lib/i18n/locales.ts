export const locales = ["vi", "en"] as const;

export type Locale = (typeof locales)[number];

/** Vietnamese is served at `/` and is what an unknown preference gets. */
export const defaultLocale: Locale = "vi";

export function isLocale(text: string | null | undefined): text is Locale {
  return text === "vi" || text === "en";
}

/** The language a request asks for through a header or form field of ours; anything else is Vietnamese. */
export function localeOr(text: string | null | undefined): Locale {
  return isLocale(text) ? text : defaultLocale;
}
