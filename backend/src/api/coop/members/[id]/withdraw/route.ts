import type { ConsentWithdrawal, MemberRecord } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../../../boundary/read-body";
import { FACT_ORDER } from "../../../../../members/fact-kinds";
import { readMember } from "../../../../../members/read-member";
import { withdrawConsentWorkflow } from "../../../../../workflows/keep-fact";
import { requireRole } from "../../../role-table";
import { staffOfRequest } from "../../../staff-of-request";

const body = z.object({ purpose: z.enum(FACT_ORDER) }) satisfies z.ZodType<ConsentWithdrawal>;

/** Takes her consent back; the fact is gone from the record this answers. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<MemberRecord>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "edit_members");
  const whose = { cooperativeId: staff.cooperativeId, staffId: staff.staffId, memberId: String(req.params.id) };
  await withdrawConsentWorkflow(req.scope).run({ input: { ...whose, ...readBody(body, req.body) } });
  res.json(await readMember(req.scope, whose));
}
