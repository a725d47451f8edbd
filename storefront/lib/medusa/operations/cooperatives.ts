import "server-only";
import type { CooperativeCard, CooperativeDetail } from "@cho-phien/contract";
import { browseLifeSeconds, tags } from "@/lib/cache";
import type { Locale } from "@/lib/i18n/locales";
import { askBackend, valueOrMissing } from "../client";

type CooperativeList = { readonly cooperatives: readonly CooperativeCard[] };

export async function readCooperatives(locale: Locale): Promise<readonly CooperativeCard[]> {
  const cache = { tags: [tags.market], lifeSeconds: browseLifeSeconds };
  const body = valueOrMissing(await askBackend<CooperativeList>("/store/cooperatives", { locale, cache }));
  return body?.cooperatives ?? [];
}

/** Null when there is no such cooperative, or it does not sell here now. */
export async function findCooperative(handle: string, locale: Locale): Promise<CooperativeDetail | null> {
  const cache = { tags: [tags.cooperative(handle)], lifeSeconds: browseLifeSeconds };
  const path = `/store/cooperatives/${encodeURIComponent(handle)}`;
  return valueOrMissing(await askBackend<CooperativeDetail>(path, { locale, cache }));
}
