import type { GoodsDetail } from "@cho-phien/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { notHere } from "../../../../boundary/refusal";
import { languageOf } from "../../../doors/language";
import { readGoodsDetail } from "../../../../catalogue/read-goods-detail";

/** One product with its maker and the path of its price. */
export async function GET(req: MedusaRequest, res: MedusaResponse<GoodsDetail>): Promise<void> {
  const detail = await readGoodsDetail(req.scope, {
    handle: String(req.params.handle),
    language: languageOf(req.headers["accept-language"]),
  });
  if (!detail) throw notHere();
  res.json(detail);
}
