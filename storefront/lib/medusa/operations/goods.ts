import "server-only";
import type { GoodsDetail } from "@cho-phien/contract";
import { browseLifeSeconds, tags } from "@/lib/cache";
import type { Locale } from "@/lib/i18n/locales";
import { askBackend, valueOrMissing } from "../client";

/** Null when there are no such goods. */
export async function findGoods(handle: string, locale: Locale): Promise<GoodsDetail | null> {
  const cache = { tags: [tags.goods(handle)], lifeSeconds: browseLifeSeconds };
  return valueOrMissing(await askBackend<GoodsDetail>(`/store/goods/${encodeURIComponent(handle)}`, { locale, cache }));
}
