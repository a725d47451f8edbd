import type { CoopIncome } from "@cho-phien/contract";
import { monthOf } from "@cho-phien/vietnam";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { clock } from "../../../boundary/clock";
import { readMonth } from "../../../figures/months";
import { readCoopIncome } from "../../../figures/read-coop-income";
import { staffOfRequest } from "../staff-of-request";

/** What each member of her cooperative is due, was paid and has confirmed in a month; by default this one. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<CoopIncome>): Promise<void> {
  const { cooperativeId } = await staffOfRequest(req);
  const month = readMonth(req.query.month, monthOf(clock.now()));
  res.json(await readCoopIncome(req.scope, { cooperativeId, month }));
}
