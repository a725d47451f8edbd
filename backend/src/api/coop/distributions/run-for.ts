import type { DistributionRun } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { readDistributionRun } from "../../../sharing/read-distribution-run";
import { hasRole } from "../role-table";
import type { ActingStaff } from "../staff-of-request";

/** A run as this person sees it: one who may not add to its minutes is not shown the button. */
export async function runFor(
  req: AuthenticatedMedusaRequest,
  staff: ActingStaff,
  id: string,
): Promise<DistributionRun> {
  const run = await readDistributionRun(req.scope, { cooperativeId: staff.cooperativeId, id });
  return { ...run, canShare: hasRole(staff, "share_income"), canReadMinutes: hasRole(staff, "read_minutes") };
}
