import type { RemittanceBatch } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { undoBatch } from "../../../../../remittances/undo-batch";
import { sendBatch } from "../../send-batch";

/** Takes a batch back before its file was handed out; answers it as it stands. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<RemittanceBatch>): Promise<void> {
  const batchId = String(req.params.id);
  await undoBatch(req.scope, { batchId, operatorId: req.auth_context.actor_id });
  await sendBatch(req, res, batchId);
}
