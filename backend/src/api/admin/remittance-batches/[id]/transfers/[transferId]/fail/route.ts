import type { RemittanceBatch } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../../../../../boundary/read-body";
import { failTransfer } from "../../../../../../../remittances/fail-transfer";
import { sendBatch } from "../../../../send-batch";

const body = z.object({ reason: z.string().trim().min(3).max(200) });

/** A transfer that did not go through, or came back: its money is due again. Answers the batch. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<RemittanceBatch>): Promise<void> {
  const batchId = String(req.params.id);
  const { reason } = readBody(body, req.body);
  const operatorId = req.auth_context.actor_id;
  await failTransfer(req.scope, { batchId, transferId: String(req.params.transferId), reason, operatorId });
  await sendBatch(req, res, batchId);
}
