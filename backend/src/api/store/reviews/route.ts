import type { NewReview } from "@cho-phien/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../boundary/read-body";
import { shopperOrder } from "../../../refunds/shopper-order";
import { writeReview } from "../../../reviews/write-review";

const body = z.object({
  code: z.string().max(40),
  phone: z.string().max(40),
  lineId: z.string().min(1).max(60),
  stars: z.number(),
  words: z.string().max(5000),
  isNamed: z.boolean(),
}) satisfies z.ZodType<NewReview>;

/** A shopper rates a line of her order, by its code and phone. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ readonly id: string }>): Promise<void> {
  const { code, phone, ...written } = readBody(body, req.body);
  const orderId = await shopperOrder(req.scope, { code, phone });
  res.json(await writeReview(req.scope, { ...written, orderId }));
}
