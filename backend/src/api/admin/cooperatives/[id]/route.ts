import type { CooperativeUnderReview } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readOneUnderReview } from "../../../../cooperatives/read-under-review";

/** All a cooperative sent, what was done with it, and what may be done now. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<CooperativeUnderReview>): Promise<void> {
  res.json(await readOneUnderReview(req.scope, String(req.params.id)));
}
