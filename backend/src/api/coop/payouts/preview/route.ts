import type { PayoutPreview } from "@cho-phien/contract";
import { monthOf } from "@cho-phien/vietnam";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { clock } from "../../../../boundary/clock";
import { readMonth } from "../../../../figures/months";
import { readPayoutPreview } from "../../../../figures/read-payout-preview";
import { staffOfRequest } from "../../staff-of-request";

/** Who is due what by the end of a month, and why nothing for the others; by default this month. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<PayoutPreview>): Promise<void> {
  const { cooperativeId } = await staffOfRequest(req);
  const month = readMonth(req.query.month, monthOf(clock.now()));
  res.json(await readPayoutPreview(req.scope, { cooperativeId, month }));
}
