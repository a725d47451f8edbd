import type { DisputeList } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readDisputes } from "../../../desk/read-disputes";
import { deskScopeOfRequest } from "../desk-scope";

/** Disputes of her communes, open ones first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<DisputeList>): Promise<void> {
  const { officerId, answersIn } = await deskScopeOfRequest(req);
  res.json(await readDisputes(req.scope, { officerId, communeCodes: answersIn }));
}
