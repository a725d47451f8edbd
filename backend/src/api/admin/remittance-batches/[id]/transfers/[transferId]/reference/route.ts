import type { RemittanceBatch } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../../../../../boundary/read-body";
import { keepTransferReference } from "../../../../../../../remittances/keep-reference";
import { sendBatch } from "../../../../send-batch";

const body = z.object({ bankReference: z.string().trim().min(3).max(60) });

/** The bank's reference of a transfer that went out; answers the batch. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<RemittanceBatch>): Promise<void> {
  const batchId = String(req.params.id);
  const { bankReference } = readBody(body, req.body);
  const operatorId = req.auth_context.actor_id;
  const transferId = String(req.params.transferId);
  await keepTransferReference(req.scope, { batchId, transferId, bankReference, operatorId });
  await sendBatch(req, res, batchId);
}
