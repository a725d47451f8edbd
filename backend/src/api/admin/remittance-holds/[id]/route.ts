import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../../boundary/read-body";
import { holdRemittances } from "../../../../remittances/hold-cooperative";

const body = z.object({ reason: z.string().trim().min(3).max(300) });

/** Keeps a cooperative's money back while a disagreement with the market is open. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<{ held: true }>): Promise<void> {
  const { reason } = readBody(body, req.body);
  const operatorId = req.auth_context.actor_id;
  await holdRemittances(req.scope, { cooperativeId: String(req.params.id), reason, operatorId });
  res.json({ held: true });
}
