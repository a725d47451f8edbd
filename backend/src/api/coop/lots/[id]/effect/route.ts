import type { ContributionEffect } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readBody } from "../../../../../boundary/read-body";
import { effectOf, effectView } from "../../../../../sharing/contribution-effect";
import { contributionsOf, whoMayBring } from "../../../../../sharing/contribution-rows";
import { middayOf, readLot } from "../../../../../sharing/read-lots";
import { requireRole } from "../../../role-table";
import { staffOfRequest } from "../../../staff-of-request";
import { contributionsBody } from "../../../contributions/body";

/** What writing these contributions would change for sales already in the books, member by member; writes nothing. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<ContributionEffect>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "record_contributions");
  const { cooperativeId } = staff;
  const lot = await readLot(req.scope, { cooperativeId, id: String(req.params.id) });
  const members = await whoMayBring(req.scope, { cooperativeId, at: middayOf(lot.madeOn) });
  const contributions = contributionsOf(readBody(contributionsBody, req.body), { cooperativeId, members });
  const effect = await effectOf(req.scope, { lotId: lot.id, contributions });
  res.json(effectView(effect, new Map(lot.rows.map((it) => [it.memberId, it.fullName]))));
}
