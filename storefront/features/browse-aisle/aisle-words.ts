import type { AisleDetail } from "@cho-phien/contract";
import { findProvinceBySlug } from "@cho-phien/vietnam/provinces";
import { inLanguage } from "@/lib/i18n/in-language";
import type { Locale } from "@/lib/i18n/locales";
import type { ListingQuery } from "@/lib/paths";

/** What an aisle is called in the reader's language. */
export function aisleName({ name, nameEn }: Pick<AisleDetail, "name" | "nameEn">, locale: Locale): string {
  return inLanguage(locale, name, nameEn);
}

/** The provinces merged into this one in July 2025; older addresses and memories name them. */
export function formerNames({ kind, slug }: Pick<AisleDetail, "kind" | "slug">): readonly string[] {
  return kind === "province" ? (findProvinceBySlug(slug)?.formerNames ?? []) : [];
}

/** The listing of the same goods, to filter and sort; null where no filter says it: a craft of several cooperatives. */
export function listingOf({ kind, slug, name, cooperatives }: AisleDetail): ListingQuery | null {
  switch (kind) {
    case "province":
      return { province: slug };
    case "people":
      return { people: name };
    case "category":
      return { category: slug };
    case "craft":
      return cooperatives.length === 1 && cooperatives[0] ? { cooperative: cooperatives[0].handle } : null;
  }
}
