import type { RemittanceBatch } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { proposeBatch } from "../../../remittances/propose-batch";
import { sendBatch } from "./send-batch";

/** A batch with everybody who can be sent something; the one that is proposed already, if there is one. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<RemittanceBatch>): Promise<void> {
  await sendBatch(req, res, await proposeBatch(req.scope, req.auth_context.actor_id));
}
