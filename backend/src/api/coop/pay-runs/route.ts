import type { PayRunList } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readPayRuns } from "../../../figures/read-pay-runs";
import { requireRole } from "../role-table";
import { readPage } from "../read-page";
import { staffOfRequest } from "../staff-of-request";

/** The pay runs of her cooperative, newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<PayRunList>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "pay");
  const { cooperativeId } = staff;
  res.json(await readPayRuns(req.scope, { cooperativeId, page: readPage(req.query.page) }));
}
