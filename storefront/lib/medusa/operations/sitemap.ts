import "server-only";
import type { SitemapGoods, SitemapView } from "@cho-phien/contract";
import { sitemapLifeSeconds, tags } from "@/lib/cache";
import { askBackend, valueOrMissing } from "../client";

/** Not dropped at each change: a search engine comes by once a day, and a page that is gone says so itself. */
const cache = { tags: [tags.sitemap], lifeSeconds: sitemapLifeSeconds };

/** The first product id of each shard. */
export async function readShards(): Promise<readonly string[]> {
  return valueOrMissing(await askBackend<SitemapView>("/store/sitemap", { locale: "vi", cache }))?.starts ?? [];
}

export async function readShard(from: string): Promise<SitemapGoods["goods"]> {
  const path = `/store/sitemap/goods?from=${encodeURIComponent(from)}`;
  return valueOrMissing(await askBackend<SitemapGoods>(path, { locale: "vi", cache }))?.goods ?? [];
}
