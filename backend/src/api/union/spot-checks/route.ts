import type { SpotCheckList } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readSpotChecks } from "../../../desk/read-spot-checks";
import { deskScopeOfRequest } from "../desk-scope";

/** What the draws named, and what is under dispute, where she may enter facts. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<SpotCheckList>): Promise<void> {
  res.json(await readSpotChecks(req.scope, await deskScopeOfRequest(req)));
}
