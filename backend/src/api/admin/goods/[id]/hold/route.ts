import type { GoodsDesk, NewHold } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../../../boundary/read-body";
import { refuse } from "../../../../../boundary/refusal";
import { holdGoodsWorkflow } from "../../../../../workflows/hold-goods";
import { deskOfRequest } from "../desk-of-request";

const body = z.object({ reason: z.string().trim().max(300) }) satisfies z.ZodType<NewHold>;

/** Takes a product out of the shop; done twice, the first reason stands. Answers the product as it is afterwards. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<GoodsDesk>): Promise<void> {
  const { isOnSale, hold } = await deskOfRequest(req);
  const { reason } = readBody(body, req.body);
  if (reason.length < 3) throw refuse("hold_reason_missing", {}, "reason");
  if (!hold) {
    const { actor_id: operatorId } = req.auth_context;
    await holdGoodsWorkflow(req.scope).run({
      input: { productId: String(req.params.id), operatorId, reason, wasOnSale: isOnSale },
    });
  }
  res.json(await deskOfRequest(req));
}
