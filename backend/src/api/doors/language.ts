export type Language = "vi" | "en";

/** The reader's language from Accept-Language; Vietnamese unless she put English first. */
export function languageOf(acceptLanguage: string | undefined): Language {
  return acceptLanguage?.trim().toLowerCase().startsWith("en") ? "en" : "vi";
}
