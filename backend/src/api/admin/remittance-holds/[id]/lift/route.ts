import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { liftHold } from "../../../../../remittances/hold-cooperative";

/** The disagreement is settled: the cooperative is proposed again. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<{ held: false }>): Promise<void> {
  await liftHold(req.scope, { cooperativeId: String(req.params.id), operatorId: req.auth_context.actor_id });
  res.json({ held: false });
}
