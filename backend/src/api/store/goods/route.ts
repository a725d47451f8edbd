import type { GoodsPage } from "@cho-phien/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readGoodsAsked } from "../../../catalogue/goods-asked";
import { goodsFilter } from "../../../catalogue/goods-filter";
import { readGoodsPage } from "../../../catalogue/read-goods";

/** A page of goods; the address's filters are parsed, an unknown one is refused. */
export async function GET(req: MedusaRequest, res: MedusaResponse<GoodsPage>): Promise<void> {
  res.json(await readGoodsPage(req.scope, goodsFilter(readGoodsAsked(req.query))));
}
