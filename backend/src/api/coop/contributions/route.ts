import type { DistributionDesk } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readBody } from "../../../boundary/read-body";
import { readDistributionDesk } from "../../../sharing/read-distribution-desk";
import { recordMonthWorkflow } from "../../../workflows/record-month";
import { requireRole } from "../role-table";
import { staffOfRequest } from "../staff-of-request";
import { monthContributionsBody } from "./body";

/** Writes who put what into a month, all of it; the same list again changes nothing. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<DistributionDesk>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "record_contributions");
  const { cooperativeId } = staff;
  const sent = readBody(monthContributionsBody, req.body);
  await recordMonthWorkflow(req.scope).run({ input: { ...sent, cooperativeId } });
  res.json({ ...(await readDistributionDesk(req.scope, { cooperativeId, month: sent.month })), canShare: true });
}
