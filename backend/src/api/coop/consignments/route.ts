import type { ConsignmentList } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readConsignmentFilter } from "../../../consignments/filter";
import { readConsignments } from "../../../consignments/read-consignments";
import { staffOfRequest } from "../staff-of-request";

/** The cooperative's consignments of one step, newest first, with the counts of all steps. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<ConsignmentList>): Promise<void> {
  const { cooperativeId } = await staffOfRequest(req);
  res.json(await readConsignments(req.scope, cooperativeId, readConsignmentFilter(req.query)));
}
