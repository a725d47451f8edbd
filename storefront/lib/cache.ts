import type { Locale } from "@/lib/i18n/locales";

/** Seconds a browse page may be served before it is made again in the background; a tag makes it sooner. */
export const browseLifeSeconds = 300;

/** Seconds a search engine may be told of goods that are gone by now. */
export const sitemapLifeSeconds = 3600;

/** Milliseconds a page waits for the backend before the shopper sees an error she can retry. */
export const backendTimeoutMs = 8_000;

/** Every cache tag. The backend names the same strings when it posts /api/revalidate. */
export const tags = {
  /** What is read of the whole market: home, aisles, the list of cooperatives. */
  market: "market",
  /** Any listing: filters and pages are too many to name one by one. */
  goodsList: "goods",
  goods: (handle: string) => `goods:${handle}`,
  cooperative: (handle: string) => `cooperative:${handle}`,
  places: "places",
  sitemap: "sitemap",
} as const;

/** BCP 47 for Intl and Accept-Language. */
export const languageTag: Readonly<Record<Locale, string>> = { vi: "vi-VN", en: "en-GB" };
