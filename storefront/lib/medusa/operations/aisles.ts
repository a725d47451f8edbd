import "server-only";
import type { AisleDetail, AisleKind, AislesView } from "@cho-phien/contract";
import { browseLifeSeconds, tags } from "@/lib/cache";
import type { Locale } from "@/lib/i18n/locales";
import { askBackend, valueOrMissing } from "../client";

/** An aisle holds goods of many sellers: any change of goods or cooperatives, and the index catching up, makes it anew. */
const cache = { tags: [tags.market, tags.goodsList], lifeSeconds: browseLifeSeconds };

/** Every aisle with its counts. */
export async function readAisles(locale: Locale): Promise<AislesView> {
  const aisles = valueOrMissing(await askBackend<AislesView>("/store/aisles", { locale, cache }));
  if (!aisles) throw new Error("/store/aisles is missing");
  return aisles;
}

/** Null when there is no such aisle, or no such page of it. */
export async function findAisle(
  { kind, slug, page = 1 }: { readonly kind: AisleKind; readonly slug: string; readonly page?: number },
  locale: Locale,
): Promise<AisleDetail | null> {
  const path = `/store/aisles/${kind}/${encodeURIComponent(slug)}${page > 1 ? `?page=${page}` : ""}`;
  return valueOrMissing(await askBackend<AisleDetail>(path, { locale, cache }));
}
