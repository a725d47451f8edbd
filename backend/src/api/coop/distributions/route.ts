import type { DistributionDesk, DistributionRun } from "@cho-phien/contract";
import { monthOf } from "@cho-phien/vietnam";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { clock } from "../../../boundary/clock";
import { readBody } from "../../../boundary/read-body";
import { readMonth } from "../../../figures/months";
import { readDistributionDesk } from "../../../sharing/read-distribution-desk";
import { shareIncomeWorkflow } from "../../../workflows/share-income";
import { hasRole, requireRole } from "../role-table";
import { staffOfRequest } from "../staff-of-request";
import { newDistributionBody } from "./body";
import { runFor } from "./run-for";

/** What has gathered by a month's end, who put in what, and the newest runs; by default this month. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<DistributionDesk>): Promise<void> {
  const staff = await staffOfRequest(req);
  const { cooperativeId } = staff;
  const month = readMonth(req.query.month, monthOf(clock.now()));
  const desk = await readDistributionDesk(req.scope, { cooperativeId, month });
  res.json({ ...desk, canShare: hasRole(staff, "share_income") });
}

/** Enters the run that was seen and answers it as it stands in the books. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<DistributionRun>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "share_income");
  const { cooperativeId, staffId } = staff;
  const { result } = await shareIncomeWorkflow(req.scope).run({
    input: { ...readBody(newDistributionBody, req.body), cooperativeId, staffId },
  });
  res.json(await runFor(req, staff, result.distributionId));
}
