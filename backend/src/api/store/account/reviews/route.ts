import type { AccountReviews } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readReviewsOf } from "../../../../shoppers/read-account";
import { shopperOfRequest } from "../shopper-of-request";

/** What she said of goods, and what became of it. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<AccountReviews>): Promise<void> {
  res.json(await readReviewsOf(req.scope, await shopperOfRequest(req)));
}
