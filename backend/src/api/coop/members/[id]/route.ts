import type { MemberFields, MemberRecord } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { z } from "@medusajs/framework/zod";
import { readBody } from "../../../../boundary/read-body";
import { readMember } from "../../../../members/read-member";
import { changeMemberWorkflow } from "../../../../workflows/change-member";
import { requireRole } from "../../role-table";
import { staffOfRequest } from "../../staff-of-request";
import { memberFields } from "../fields";

/** All her cooperative knows of a member. That she looked is written down. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<MemberRecord>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "read_member_records");
  res.json(await readMember(req.scope, { ...staff, memberId: String(req.params.id) }));
}

/** Corrects her name, phone and commune; answers the new record. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<MemberRecord>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "edit_members");
  const whose = { cooperativeId: staff.cooperativeId, staffId: staff.staffId, memberId: String(req.params.id) };
  const fields = readBody(memberFields satisfies z.ZodType<MemberFields>, req.body);
  await changeMemberWorkflow(req.scope).run({ input: { ...whose, fields } });
  res.json(await readMember(req.scope, whose));
}
