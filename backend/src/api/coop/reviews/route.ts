import type { CoopReviews } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readCoopReviews } from "../../../reviews/read-coop-reviews";
import { readPage } from "../read-page";
import { staffOfRequest } from "../staff-of-request";

/** What buyers say of her cooperative's goods. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<CoopReviews>): Promise<void> {
  const { cooperativeId } = await staffOfRequest(req);
  res.json(await readCoopReviews(req.scope, { cooperativeId, page: readPage(req.query.page) }));
}
