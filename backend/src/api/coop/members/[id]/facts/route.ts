import type { MemberRecord } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readBody } from "../../../../../boundary/read-body";
import { newFact } from "../../../../../members/fact-body";
import { readMember } from "../../../../../members/read-member";
import { keepFactWorkflow } from "../../../../../workflows/keep-fact";
import { requireRole } from "../../../role-table";
import { staffOfRequest } from "../../../staff-of-request";

/** What she tells about herself under her consent, or that she prefers not to; answers the new record. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<MemberRecord>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "edit_members");
  const whose = { cooperativeId: staff.cooperativeId, staffId: staff.staffId, memberId: String(req.params.id) };
  await keepFactWorkflow(req.scope).run({ input: { ...whose, fact: readBody(newFact, req.body), look: null } });
  res.json(await readMember(req.scope, whose));
}
