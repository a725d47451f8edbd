import type { AdjustTransfer, RemittanceBatch } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../../../../boundary/read-body";
import { adjustTransfer } from "../../../../../../remittances/adjust-transfer";
import { sendBatch } from "../../../send-batch";

const body = z.object({
  amountDong: z.string().max(40).optional(),
  isLeftOut: z.boolean().optional(),
}) satisfies z.ZodType<AdjustTransfer>;

/** Leaves a transfer of a proposed batch out, or sends less; answers the batch. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<RemittanceBatch>): Promise<void> {
  const batchId = String(req.params.id);
  const asked = readBody(body, req.body);
  await adjustTransfer(req.scope, { ...asked, batchId, transferId: String(req.params.transferId) });
  await sendBatch(req, res, batchId);
}
