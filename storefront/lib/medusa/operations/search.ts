import "server-only";
import type { GoodsSearch, SearchSuggestions } from "@cho-phien/contract";
import { findProvinceBySlug } from "@cho-phien/vietnam/provinces";
import { browseLifeSeconds, tags } from "@/lib/cache";
import type { Locale } from "@/lib/i18n/locales";
import type { ListingQuery } from "@/lib/paths";
import { askBackend, valueOrMissing } from "../client";

/** The market's answer, or why it has none in the reader's words. */
export type GoodsFound = { readonly search: GoodsSearch; readonly refusal: string | null };

const nothing: GoodsSearch = {
  goods: [],
  total: 0,
  page: 1,
  pages: 0,
  facets: null,
  understoodAs: null,
  didYouMean: null,
  ways: [],
  engine: "",
  isDegraded: false,
};

/** Our URLs name a province by slug, the backend by code. */
function queryText(query: ListingQuery): string {
  const search = new URLSearchParams();
  const province = query.province ? (findProvinceBySlug(query.province)?.code ?? query.province) : undefined;
  for (const [name, value] of Object.entries({ ...query, province })) if (value) search.set(name, String(value));
  return search.toString();
}

/** One page of the listing with what it can be narrowed by. What people typed is not cached: it rarely repeats. */
export async function searchGoods(query: ListingQuery, locale: Locale): Promise<GoodsFound> {
  const cache = query.q ? undefined : { tags: [tags.goodsList], lifeSeconds: browseLifeSeconds };
  const answer = await askBackend<GoodsSearch>(`/store/search/goods?${queryText(query)}`, {
    locale,
    ...(cache ? { cache } : {}),
  });
  if (!answer.ok && answer.status === 400) return { search: nothing, refusal: answer.refusal.message };
  return { search: valueOrMissing(answer) ?? nothing, refusal: null };
}

/** What an unfinished text may become; null while the market is silent: then the field stays a plain field. */
export async function suggest(text: string, locale: Locale): Promise<SearchSuggestions | null> {
  const path = `/store/search/suggestions?${new URLSearchParams({ q: text })}`;
  const answer = await askBackend<SearchSuggestions>(path, { locale, timeoutMs: 3_000 });
  return answer.ok ? answer.value : null;
}
