import type { FairStall } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { clock } from "../../../boundary/clock";
import { readStall } from "../../../sales/read-stall";
import { requireRole } from "../role-table";
import { staffOfRequest } from "../staff-of-request";

/** What a phone keeps to sell from without a signal. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<FairStall>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "record_sales");
  res.json(await readStall(req.scope, staff.cooperativeId, clock.now()));
}
