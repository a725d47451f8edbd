import type { DisputeDetail } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readDispute } from "../../../../desk/read-dispute";
import { deskScopeOfRequest } from "../../desk-scope";

/** One dispute: its sums, everything said and done, and what comes next. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<DisputeDetail>): Promise<void> {
  const scope = await deskScopeOfRequest(req);
  res.json(await readDispute(req.scope, { ...scope, disputeId: String(req.params.id) }));
}
