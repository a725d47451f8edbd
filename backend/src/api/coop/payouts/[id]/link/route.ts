import type { LinkSent } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { notHere } from "../../../../../boundary/refusal";
import { findPayout } from "../../../../../receipts/read-link";
import { sendLinkAgain } from "../../../../../receipts/send-link-again";
import { requireRole } from "../../../role-table";
import { staffOfRequest } from "../../../staff-of-request";

/** The receipt's message once more, with a new code, to her own phone. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<LinkSent>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "pay");
  const payout = await findPayout(req.scope, String(req.params.id));
  if (!payout || payout.cooperativeId !== staff.cooperativeId) throw notHere();
  res.json(await sendLinkAgain(req.scope, payout));
}
