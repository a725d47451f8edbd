import type { MemberAdded, MemberList, NewMember } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { z } from "@medusajs/framework/zod";
import { readBody } from "../../../boundary/read-body";
import { arrangeMembers, stateOf } from "../../../members/arrange-members";
import { type ListedMember, readMembers } from "../../../members/read-members";
import { addMemberWorkflow } from "../../../workflows/add-member";
import { requireRole } from "../role-table";
import { staffOfRequest } from "../staff-of-request";
import { newMember } from "./fields";
import { viewOf } from "./view";

const PAGE_SIZE = 30;

/** A page of her cooperative's members with their figures of a month. Phones and facts are in their records only. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<MemberList>): Promise<void> {
  const { cooperativeId } = await staffOfRequest(req);
  const { month, page, ...view } = viewOf(req.query);
  const all = await readMembers(req.scope, { cooperativeId, month });
  const arranged = arrangeMembers(all, view);
  const active = all.filter((it) => stateOf(it, view.today) === "active").length;
  res.json({
    month,
    members: arranged.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE).map(rowOf),
    count: arranged.length,
    pageSize: PAGE_SIZE,
    counts: { active, left: all.length - active },
  });
}

function rowOf({ phone: _, phoneOwner: __, provinceName: ___, ...row }: ListedMember): MemberList["members"][number] {
  return row;
}

/** Enrols one member, once for a key. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<MemberAdded>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "edit_members");
  const { cooperativeId, staffId } = staff;
  const input = { ...readBody(newMember satisfies z.ZodType<NewMember>, req.body), cooperativeId, staffId };
  const { result } = await addMemberWorkflow(req.scope).run({ input });
  res.json(result);
}
