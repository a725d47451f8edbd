import type { Instant } from "./refusal";

/** GET /store/sitemap: the first product id of each shard of goods that are shown, in the order of ids. */
export type SitemapView = { readonly starts: readonly string[] };

/** GET /store/sitemap/goods?from= : the goods of one shard, from that id on. */
export type SitemapGoods = {
  readonly goods: readonly { readonly handle: string; readonly updatedAt: Instant }[];
};
