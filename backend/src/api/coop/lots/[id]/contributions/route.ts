import type { LotDetail } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readBody } from "../../../../../boundary/read-body";
import { readLot } from "../../../../../sharing/read-lots";
import { correctContributionsWorkflow } from "../../../../../workflows/correct-contributions";
import { requireRole } from "../../../role-table";
import { staffOfRequest } from "../../../staff-of-request";
import { lotContributionsBody } from "../../body";

/** Writes who brought what to a lot, all of it, and answers the lot; the same list again changes nothing. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<LotDetail>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "record_contributions");
  const { cooperativeId, staffId } = staff;
  const lotId = String(req.params.id);
  const sent = readBody(lotContributionsBody, req.body);
  await correctContributionsWorkflow(req.scope).run({ input: { ...sent, cooperativeId, staffId, lotId } });
  res.json({ ...(await readLot(req.scope, { cooperativeId, id: lotId })), canRecord: true });
}
