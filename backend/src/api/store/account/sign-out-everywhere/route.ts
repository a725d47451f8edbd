import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { endSessions } from "../../../../shoppers/open-account";
import { shopperOfRequest } from "../shopper-of-request";

/** Ends all her sessions, this one too. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ readonly done: true }>,
): Promise<void> {
  await endSessions(req.scope, (await shopperOfRequest(req)).identityId);
  res.json({ done: true });
}
