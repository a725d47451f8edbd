import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sendPhoto } from "../../../../../../paying/send-photo";
import { sheetPhotoFile } from "../../../../../../paying/sheet-photos";
import { requireRole } from "../../../../role-table";
import { staffOfRequest } from "../../../../staff-of-request";

/** The photograph of a signed sheet, for the staff who pay. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "pay");
  const asked = { batchId: String(req.params.id), photoId: String(req.params.photoId) };
  await sendPhoto(res, await sheetPhotoFile(req.scope, { ...asked, cooperativeId: staff.cooperativeId }));
}
