import type { DistributionRun } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readDistributionRun } from "../../../../sharing/read-distribution-run";
import { staffOfRequest } from "../../staff-of-request";

/** One run as it was entered, with its inputs, for the minutes. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<DistributionRun>): Promise<void> {
  const { cooperativeId } = await staffOfRequest(req);
  res.json(await readDistributionRun(req.scope, { cooperativeId, id: String(req.params.id) }));
}
