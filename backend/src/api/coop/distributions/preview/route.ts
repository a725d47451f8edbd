import type { DistributionView } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readBody } from "../../../../boundary/read-body";
import { previewDistribution } from "../../../../sharing/preview-distribution";
import { requireRole } from "../../role-table";
import { staffOfRequest } from "../../staff-of-request";
import { distributionBody } from "../body";

/** What a run would do: who gets what, what is kept, what goes to the fund. Writes nothing. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<DistributionView>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "share_income");
  const { cooperativeId, staffId } = staff;
  const asked = { ...readBody(distributionBody, req.body), cooperativeId, staffId };
  res.json(await previewDistribution(req.scope, asked));
}
