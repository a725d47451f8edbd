import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { shopperOrder } from "../../../../../refunds/shopper-order";
import { keepReviewPicture } from "../../../../../reviews/pictures";
import { countPhoto } from "../../../../doors/limit-photos";

/** The bytes of one picture; whose order it is stands in headers, so that no phone is written into an address. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ readonly id: string }>): Promise<void> {
  const header = (name: string) => String(req.headers[name] ?? "").slice(0, 40);
  const orderId = await shopperOrder(req.scope, { code: header("x-order-code"), phone: header("x-order-phone") });
  await countPhoto(`order:${orderId}`);
  res.json(await keepReviewPicture(req.scope, { orderId, reviewId: String(req.params.id), body: req }));
}
