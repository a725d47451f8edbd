import type { MemberImport } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readBody } from "../../../../../boundary/read-body";
import { readImport } from "../../../../../members/read-import";
import { acceptMembersWorkflow } from "../../../../../workflows/import-members";
import { importAcceptance } from "../../../members/fields";
import { requireRole } from "../../../role-table";
import { staffOfRequest } from "../../../staff-of-request";

/** Adds the good rows and the chosen ones; asked again it answers what was added. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<MemberImport>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "edit_members");
  const { cooperativeId, staffId } = staff;
  const importId = String(req.params.id);
  const input = { cooperativeId, staffId, importId, ...readBody(importAcceptance, req.body) };
  await acceptMembersWorkflow(req.scope).run({ input });
  res.json(await readImport(req.scope, { cooperativeId, importId }));
}
