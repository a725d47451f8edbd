import type { LotDetail } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readLot } from "../../../../sharing/read-lots";
import { hasRole } from "../../role-table";
import { staffOfRequest } from "../../staff-of-request";

/** One lot: who brought what, and what its sales came to. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<LotDetail>): Promise<void> {
  const staff = await staffOfRequest(req);
  const { cooperativeId } = staff;
  const lot = await readLot(req.scope, { cooperativeId, id: String(req.params.id) });
  res.json({ ...lot, canRecord: hasRole(staff, "record_contributions") });
}
