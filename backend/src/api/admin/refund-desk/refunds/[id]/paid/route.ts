import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../../../../boundary/read-body";
import { payRefund } from "../../../../../../refunds/pay-refund";

const body = z.object({ bankReference: z.string().trim().min(3).max(60) });

/** The transfer was made: its reference, and only now the shopper's page says that her money was sent. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ readonly paid: true }>,
): Promise<void> {
  const { bankReference } = readBody(body, req.body);
  const operatorId = req.auth_context.actor_id;
  await payRefund(req.scope, { payoutId: String(req.params.id), bankReference, operatorId });
  res.json({ paid: true });
}
