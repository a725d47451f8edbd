import type { GoodsSheet } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readSheet } from "../../../../goods/sheet/read-sheet";
import { requireRole } from "../../role-table";
import { staffOfRequest } from "../../staff-of-request";

/** A waiting table as it stands now: a sale or an edit meanwhile changes what it would write. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<GoodsSheet>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "edit_goods");
  res.json(await readSheet(req.scope, { cooperativeId: staff.cooperativeId, sheetId: String(req.params.id) }));
}
