import type { PayRunDetail } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readPayRun } from "../../../../figures/read-pay-run";
import { requireRole } from "../../role-table";
import { staffOfRequest } from "../../staff-of-request";

/** One pay run: its sheet, and where each payout stands. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<PayRunDetail>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "pay");
  const { cooperativeId } = staff;
  res.json(await readPayRun(req.scope, { cooperativeId, batchId: String(req.params.id) }));
}
