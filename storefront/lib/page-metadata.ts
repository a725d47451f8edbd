import type { Metadata } from "next";
import type { Locale } from "@/lib/i18n/locales";
import { localePath } from "@/lib/paths";

/** Canonical and hreflang of one page; absolute only when SITE_URL is set. */
export function alternatesOf(locale: Locale, path: string): NonNullable<Metadata["alternates"]> {
  return {
    canonical: localePath(locale, path),
    languages: { vi: localePath("vi", path), en: localePath("en", path), "x-default": localePath("vi", path) },
  };
}
