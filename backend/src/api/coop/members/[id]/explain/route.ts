import type { MemberExplanation } from "@cho-phien/contract";
import { monthOf } from "@cho-phien/vietnam";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { clock } from "../../../../../boundary/clock";
import { notHere } from "../../../../../boundary/refusal";
import { explainMember } from "../../../../../figures/explain-member";
import { readMonth } from "../../../../../figures/months";
import { everyMember } from "../../../../../members/members-on";
import { openRecord } from "../../../../../members/open-record";
import { requireRole } from "../../../role-table";
import { staffOfRequest } from "../../../staff-of-request";

/** "Vì sao?": how a member's amounts of a month came about; by default this month. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<MemberExplanation>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "read_member_records");
  const { cooperativeId, staffId } = staff;
  const month = readMonth(req.query.month, monthOf(clock.now()));
  const member = (await everyMember(req.scope, cooperativeId)).find((it) => it.id === String(req.params.id));
  if (!member) throw notHere();
  await openRecord(req.scope, { cooperativeId, staffId, memberId: member.id, purpose: "explain" });
  res.json(await explainMember(req.scope, { cooperativeId, member, month }));
}
