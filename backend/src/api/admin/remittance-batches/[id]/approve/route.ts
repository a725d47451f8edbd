import type { RemittanceBatch } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { approveBatch } from "../../../../../remittances/approve-batch";
import { sendBatch } from "../../send-batch";

/** Approves a proposed batch, all of it or nothing; answers it as it stands. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<RemittanceBatch>): Promise<void> {
  const batchId = String(req.params.id);
  await approveBatch(req.scope, { batchId, operatorId: req.auth_context.actor_id });
  await sendBatch(req, res, batchId);
}
