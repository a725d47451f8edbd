import type { NewRefundAccount } from "@cho-phien/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../boundary/read-body";
import { keepRefundAccount } from "../../../refunds/keep-refund-account";
import { shopperOrder } from "../../../refunds/shopper-order";

const body = z.object({
  code: z.string().max(40),
  phone: z.string().max(40),
  bankBin: z.string().max(10),
  accountNumber: z.string().max(40),
  holderName: z.string().max(80),
}) satisfies z.ZodType<NewRefundAccount>;

/** Where a shopper's money goes back to; asked for only while some waits. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ readonly kept: true }>): Promise<void> {
  const { code, phone, ...account } = readBody(body, req.body);
  const orderId = await shopperOrder(req.scope, { code, phone });
  await keepRefundAccount(req.scope, { ...account, orderId });
  res.json({ kept: true });
}
