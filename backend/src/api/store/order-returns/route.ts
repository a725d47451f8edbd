import type { NewReturnRequest, ReturnAsked } from "@cho-phien/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { clientKey, readBody } from "../../../boundary/read-body";
import { askReturn } from "../../../refunds/ask-return";
import { shopperOrder } from "../../../refunds/shopper-order";

const line = z.object({ lineId: z.string().min(1).max(60), quantity: z.number().int().min(1).max(999) });

const body = z.object({
  code: z.string().max(40),
  phone: z.string().max(40),
  key: clientKey,
  reason: z.enum(["damaged", "wrong_goods", "not_as_described", "changed_mind", "other"]),
  note: z.string().trim().max(500),
  lines: z
    .array(line)
    .min(1)
    .max(50)
    .refine((lines) => new Set(lines.map((it) => it.lineId)).size === lines.length),
}) satisfies z.ZodType<NewReturnRequest>;

/** A shopper asks to give pieces of one parcel back, by her order's code and phone. */
export async function POST(req: MedusaRequest, res: MedusaResponse<ReturnAsked>): Promise<void> {
  const { code, phone, ...asked } = readBody(body, req.body);
  const orderId = await shopperOrder(req.scope, { code, phone });
  res.json(await askReturn(req.scope, { ...asked, orderId }));
}
