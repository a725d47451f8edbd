import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { keepRefundPhoto } from "../../../../../../refunds/refund-photos";
import { countPhoto } from "../../../../../doors/limit-photos";

/** The bytes of the bank's picture of a transfer. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ readonly id: string }>,
): Promise<void> {
  const operatorId = req.auth_context.actor_id;
  await countPhoto(operatorId);
  res.json(await keepRefundPhoto(req.scope, { payoutId: String(req.params.id), operatorId, body: req }));
}
