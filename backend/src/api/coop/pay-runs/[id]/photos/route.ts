import type { SheetPhoto } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { keepSheetPhoto } from "../../../../../paying/sheet-photos";
import { countPhoto } from "../../../../doors/limit-photos";
import { requireRole } from "../../../role-table";
import { staffOfRequest } from "../../../staff-of-request";

/** The bytes of the signed sheet's photograph, nothing around them. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<SheetPhoto>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "pay");
  const { cooperativeId, staffId } = staff;
  await countPhoto(staffId);
  res.json(await keepSheetPhoto(req.scope, { cooperativeId, staffId, batchId: String(req.params.id), body: req }));
}
