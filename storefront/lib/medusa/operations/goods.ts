import "server-only";
import type { GoodsDetail, GoodsPage } from "@cho-phien/contract";
import { findProvinceBySlug } from "@cho-phien/vietnam/provinces";
import { browseLifeSeconds, tags } from "@/lib/cache";
import type { Locale } from "@/lib/i18n/locales";
import type { ListingQuery } from "@/lib/paths";
import { askBackend, valueOrMissing } from "../client";

const emptyPage: GoodsPage = { goods: [], count: 0, page: 1, pageSize: 24 };

/** Our URLs name a province by slug, the backend by code. */
function queryText(query: ListingQuery): string {
  const search = new URLSearchParams();
  const province = query.province ? (findProvinceBySlug(query.province)?.code ?? query.province) : undefined;
  for (const [name, value] of Object.entries({ ...query, province })) if (value) search.set(name, String(value));
  return search.toString();
}

/** One page of the listing; empty for a filter the market doesn't know. What people typed is not cached: it rarely repeats. */
export async function readGoodsPage(query: ListingQuery, locale: Locale): Promise<GoodsPage> {
  const cache = query.q ? undefined : { tags: [tags.goodsList], lifeSeconds: browseLifeSeconds };
  const answer = await askBackend<GoodsPage>(`/store/goods?${queryText(query)}`, {
    locale,
    ...(cache ? { cache } : {}),
  });
  if (!answer.ok && answer.status === 400) return emptyPage;
  return valueOrMissing(answer) ?? emptyPage;
}

/** Null when there are no such goods. */
export async function findGoods(handle: string, locale: Locale): Promise<GoodsDetail | null> {
  const cache = { tags: [tags.goods(handle)], lifeSeconds: browseLifeSeconds };
  return valueOrMissing(await askBackend<GoodsDetail>(`/store/goods/${encodeURIComponent(handle)}`, { locale, cache }));
}
