import type { ReviewList } from "@cho-phien/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { notHere } from "../../../../../boundary/refusal";
import { cardOf } from "../../../../../catalogue/goods-row";
import { readGoodsByHandle } from "../../../../../catalogue/read-goods";
import { readReviews } from "../../../../../reviews/read-reviews";
import { readPage } from "../../../../coop/read-page";

/** A page of what is shown of a product's reviews. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ReviewList>): Promise<void> {
  const page = readPage(req.query.page);
  const row = await readGoodsByHandle(req.scope, String(req.params.handle));
  if (!row) throw notHere();
  res.json({ ...(await readReviews(req.scope, { productId: row.id, page })), rating: cardOf(row).rating });
}
