import type { CooperativesUnderReview } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readUnderReview } from "../../../cooperatives/read-under-review";

/** Cooperatives by status, who waits longest first. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<CooperativesUnderReview>,
): Promise<void> {
  res.json(await readUnderReview(req.scope, req.query));
}
