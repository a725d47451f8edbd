import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sendPhoto } from "../../../../../../paying/send-photo";
import { minutesPhotoFile } from "../../../../../../sharing/minutes-photos";
import { requireRole } from "../../../../role-table";
import { staffOfRequest } from "../../../../staff-of-request";

/** A photograph of the minutes of the meeting that shared a month: it carries names and signatures. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "read_minutes");
  const { cooperativeId } = staff;
  const of = { cooperativeId, type: "distribution", id: String(req.params.id) } as const;
  await sendPhoto(res, await minutesPhotoFile(req.scope, { ...of, photoId: String(req.params.photoId) }));
}
