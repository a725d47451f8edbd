import { defaultLocale } from "./locales";

/** Addresses of no language: handlers, files, and what is in a language already. */
const PLAIN = [
  `${defaultLocale}$`,
  `${defaultLocale}/`,
  "en$",
  "en/",
  "api/",
  "_next/",
  "photos/",
  "icon",
  "apple-icon",
  "favicon",
  "robots\\.txt",
  "sitemap",
  "manifest",
  "fair-worker",
  "shop-worker",
];

/**
 * Vietnamese lives at `/`, English at `/en`; both are folders of app/[locale]. This only renames URLs: no door is guarded
 * here, every data function authorises itself. As rewrites and not as a proxy.ts, which every request would run through: that
 * cost each kept page its adapter.
 */
export const localeRewrites = [
  { source: "/", destination: `/${defaultLocale}` },
  { source: `/:path((?!${PLAIN.join("|")}).*)`, destination: `/${defaultLocale}/:path` },
];

export const localeRedirects = [
  { source: `/${defaultLocale}`, destination: "/", permanent: true },
  { source: `/${defaultLocale}/:path*`, destination: "/:path*", permanent: true },
];
