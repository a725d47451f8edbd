import type { MemberImport, MemberUpload } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readImport } from "../../../members/read-import";
import { readUploadBody } from "../../../spreadsheets/upload-body";
import { uploadMembersWorkflow } from "../../../workflows/import-members";
import { requireRole } from "../role-table";
import { staffOfRequest } from "../staff-of-request";

/** Takes a table in and judges it; nobody is added before it is accepted. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<MemberImport>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "edit_members");
  const { cooperativeId, staffId } = staff;
  const upload: MemberUpload = readUploadBody(req.body);
  const input = { cooperativeId, staffId, ...upload };
  const { result } = await uploadMembersWorkflow(req.scope).run({ input });
  res.json(await readImport(req.scope, { cooperativeId, importId: result.id }));
}
