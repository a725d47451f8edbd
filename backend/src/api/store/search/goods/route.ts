import type { GoodsSearch } from "@cho-phien/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readGoodsAsked } from "../../../../catalogue/goods-asked";
import { searchGoods } from "../../../../shop-search/search-goods";

/**
 * Goods that are sold now, by text and filters; a filter that is none is refused. What a spare engine or the catalogue says
 * is 203 (RFC 9110, 15.3.4): good to show, and not kept by the storefront, which caches only 200.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse<GoodsSearch>): Promise<void> {
  const found = await searchGoods(req.scope, readGoodsAsked(req.query));
  res.status(found.isDegraded ? 203 : 200).json(found);
}
