import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { keepReturnPhoto } from "../../../../../refunds/return-photos";
import { shopperOrder } from "../../../../../refunds/shopper-order";
import { countPhoto } from "../../../../doors/limit-photos";

/** The bytes of one picture; whose order it is stands in headers, so that no phone is written into an address. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ readonly id: string }>): Promise<void> {
  const header = (name: string) => String(req.headers[name] ?? "").slice(0, 40);
  const asked = { code: header("x-order-code"), phone: header("x-order-phone") };
  const orderId = await shopperOrder(req.scope, asked);
  await countPhoto(`order:${orderId}`);
  res.json(await keepReturnPhoto(req.scope, { orderId, requestId: String(req.params.id), body: req }));
}
