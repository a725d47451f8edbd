import type { GoodsDesk } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { openHold } from "../../../../../operator/open-hold";
import { liftHoldWorkflow } from "../../../../../workflows/hold-goods";
import { deskOfRequest } from "../desk-of-request";

/** Ends a hold: goods that were on sale are so again. Without a hold nothing changes. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<GoodsDesk>): Promise<void> {
  await deskOfRequest(req);
  const productId = String(req.params.id);
  const hold = await openHold(req.scope, productId);
  if (hold) {
    const { actor_id: operatorId } = req.auth_context;
    await liftHoldWorkflow(req.scope).run({ input: { productId, operatorId, wasOnSale: hold.wasOnSale } });
  }
  res.json(await deskOfRequest(req));
}
