import type { GoodsDetail } from "@cho-phien/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { notHere } from "../../../../boundary/refusal";
import { readGoodsDetail } from "../../../../catalogue/read-goods-detail";

/** One product with its maker and the path of its price. */
export async function GET(req: MedusaRequest, res: MedusaResponse<GoodsDetail>): Promise<void> {
  const detail = await readGoodsDetail(req.scope, String(req.params.handle));
  if (!detail) throw notHere();
  res.json(detail);
}
