import type { PhotoView } from "@cho-phien/contract";
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

/** The picture a shared link shows: the largest JPEG of a photo, which every reader of Open Graph takes. */
export function openGraphOf(photo: PhotoView | null): Pick<Metadata, "openGraph"> {
  return photo ? { openGraph: { images: [`${photo.base}-${photo.widths.at(-1) ?? 480}.jpg`] } } : {};
}
