import type { GoodsSheet, GoodsSheetList, GoodsSheetUpload } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readSheet, readSheets } from "../../../goods/sheet/read-sheet";
import { readUploadBody } from "../../../spreadsheets/upload-body";
import { keepGoodsSheetWorkflow } from "../../../workflows/change-by-sheet";
import { requireRole } from "../role-table";
import { staffOfRequest } from "../staff-of-request";

/** The tables accepted last, each with its way back. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<GoodsSheetList>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "edit_goods");
  res.json(await readSheets(req.scope, staff.cooperativeId));
}

/** Takes a table in and judges it; nothing is written before it is accepted. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<GoodsSheet>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "edit_goods");
  const { cooperativeId, staffId } = staff;
  const upload: GoodsSheetUpload = readUploadBody(req.body);
  const { result } = await keepGoodsSheetWorkflow(req.scope).run({ input: { cooperativeId, staffId, ...upload } });
  res.json(await readSheet(req.scope, { cooperativeId, sheetId: result.id }));
}
