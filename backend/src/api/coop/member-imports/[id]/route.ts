import type { MemberImport } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readImport } from "../../../../members/read-import";
import { requireRole } from "../../role-table";
import { staffOfRequest } from "../../staff-of-request";

/** A waiting table as it stands now: fixed members and new ones change what is a duplicate. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<MemberImport>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "edit_members");
  res.json(await readImport(req.scope, { cooperativeId: staff.cooperativeId, importId: String(req.params.id) }));
}
