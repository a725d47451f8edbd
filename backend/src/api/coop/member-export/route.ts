import type { MemberExport } from "@cho-phien/contract";
import { formatPhone } from "@cho-phien/vietnam";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { arrangeMembers } from "../../../members/arrange-members";
import { openRecords } from "../../../members/open-record";
import { readMembers } from "../../../members/read-members";
import { viewOf } from "../members/view";
import { requireRole } from "../role-table";
import { staffOfRequest } from "../staff-of-request";

/** The list with phones, for a file: everybody in it was looked at, and that is written down first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<MemberExport>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "read_member_records");
  const { cooperativeId, staffId } = staff;
  const { month, page: _, ...view } = viewOf(req.query);
  const members = arrangeMembers(await readMembers(req.scope, { cooperativeId, month }), view);
  await openRecords(req.scope, { cooperativeId, staffId, memberIds: members.map((it) => it.id), purpose: "export" });
  res.json({ month, members: members.map((it) => ({ ...it, phone: it.phone && formatPhone(it.phone) })) });
}
