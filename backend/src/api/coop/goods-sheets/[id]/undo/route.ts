import type { GoodsSheet } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readSheet } from "../../../../../goods/sheet/read-sheet";
import { undoGoodsSheetWorkflow } from "../../../../../workflows/change-by-sheet";
import { requireRole } from "../../../role-table";
import { staffOfRequest } from "../../../staff-of-request";

/** Takes the whole table back while nothing else changed its goods. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<GoodsSheet>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "edit_goods");
  const { cooperativeId, staffId } = staff;
  const sheetId = String(req.params.id);
  await undoGoodsSheetWorkflow(req.scope).run({ input: { cooperativeId, staffId, sheetId } });
  res.json(await readSheet(req.scope, { cooperativeId, sheetId }));
}
