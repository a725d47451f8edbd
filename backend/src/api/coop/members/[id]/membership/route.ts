import type { MemberRecord, MembershipAct } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../../../boundary/read-body";
import { readMember } from "../../../../../members/read-member";
import { changeMembershipWorkflow } from "../../../../../workflows/change-member";
import { requireRole } from "../../../role-table";
import { staffOfRequest } from "../../../staff-of-request";
import { day } from "../../fields";

const body = z.object({ act: z.enum(["leave", "rejoin"]), on: day }) satisfies z.ZodType<MembershipAct>;

/** She leaves, comes back, or the leaving is taken back; answers the new record. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<MemberRecord>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "edit_members");
  const whose = { cooperativeId: staff.cooperativeId, staffId: staff.staffId, memberId: String(req.params.id) };
  await changeMembershipWorkflow(req.scope).run({ input: { ...whose, ...readBody(body, req.body) } });
  res.json(await readMember(req.scope, whose));
}
