import type { MemberImport, MemberUpload } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../boundary/read-body";
import { refuse } from "../../../boundary/refusal";
import { readImport } from "../../../members/read-import";
import { uploadMembersWorkflow } from "../../../workflows/import-members";
import { MAX_FILE_BYTES } from "../../../workflows/import-members/unzip-workbook";
import { requireRole } from "../role-table";
import { staffOfRequest } from "../staff-of-request";

const body = z.object({
  fileName: z.string().max(200),
  fileBase64: z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/),
}) satisfies z.ZodType<MemberUpload>;

/** Takes a table in and judges it; nobody is added before it is accepted. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<MemberImport>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "edit_members");
  const { cooperativeId, staffId } = staff;
  const { fileName, fileBase64 } = readBody(body, req.body);
  if (fileBase64.length > (MAX_FILE_BYTES / 3) * 4 + 4) throw refuse("sheet_too_big", {}, "file");
  const input = { cooperativeId, staffId, fileName, fileBase64 };
  const { result } = await uploadMembersWorkflow(req.scope).run({ input });
  res.json(await readImport(req.scope, { cooperativeId, importId: result.id }));
}
