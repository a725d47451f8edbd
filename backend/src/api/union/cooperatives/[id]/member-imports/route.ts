import type { MemberImport, MemberUpload } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readImport } from "../../../../../members/read-import";
import { readUploadBody } from "../../../../../spreadsheets/upload-body";
import { uploadMembersWorkflow } from "../../../../../workflows/import-members";
import { cooperativeToEnter } from "../../../cooperative-here";
import { officerOfRequest } from "../../../scope-of-request";

/** Takes a cooperative's list in at the Union's desk and judges it; nobody is added before it is accepted. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<MemberImport>): Promise<void> {
  const scope = await officerOfRequest(req);
  const cooperativeId = String(req.params.id);
  await cooperativeToEnter(req, scope, cooperativeId);
  const upload: MemberUpload = readUploadBody(req.body);
  const { result } = await uploadMembersWorkflow(req.scope).run({
    input: { cooperativeId, staffId: scope.officerId, ...upload },
  });
  res.json(await readImport(req.scope, { cooperativeId, importId: result.id }));
}
