import type { PayoutList, PayoutRun } from "@cho-phien/contract";
import { monthOf } from "@cho-phien/vietnam";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { clock } from "../../../boundary/clock";
import { readMonth } from "../../../figures/months";
import { readPayouts } from "../../../figures/read-payouts";
import { payMembersWorkflow } from "../../../workflows/pay-members";
import { requireRole } from "../role-table";
import { staffOfRequest } from "../staff-of-request";
import { readPayoutsBody } from "./body";

/** The month's payouts of her cooperative and where each stands; by default this month's. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<PayoutList>): Promise<void> {
  const { cooperativeId } = await staffOfRequest(req);
  const month = readMonth(req.query.month, monthOf(clock.now()));
  res.json(await readPayouts(req.scope, { cooperativeId, month }));
}

/** Enters what was paid and answers the payer's sheet: a link for each, and no code. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<PayoutRun>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "pay");
  const { cooperativeId, staffId } = staff;
  const { key, items } = readPayoutsBody(req.body);
  const { result } = await payMembersWorkflow(req.scope).run({ input: { cooperativeId, staffId, key, items } });
  res.json(result);
}
