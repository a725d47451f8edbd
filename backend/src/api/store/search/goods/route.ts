import type { GoodsSearch } from "@cho-phien/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readGoodsAsked } from "../../../../catalogue/goods-asked";
import { searchGoods } from "../../../../shop-search/search-goods";

/** Goods that are sold now, by text and filters; a filter that is none is refused. */
export async function GET(req: MedusaRequest, res: MedusaResponse<GoodsSearch>): Promise<void> {
  res.json(await searchGoods(req.scope, readGoodsAsked(req.query)));
}
