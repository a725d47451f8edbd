import type { MemberRecord, NewFact } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../../../boundary/read-body";
import { FACT_ORDER } from "../../../../../members/fact-kinds";
import { readMember } from "../../../../../members/read-member";
import { keepFactWorkflow } from "../../../../../workflows/keep-fact";
import { requireRole } from "../../../role-table";
import { staffOfRequest } from "../../../staff-of-request";

const about = { kind: z.enum(FACT_ORDER), source: z.string().max(120).optional() };

const body = z.discriminatedUnion("answer", [
  z.object({ ...about, answer: z.literal("declined") }),
  z.object({
    ...about,
    answer: z.literal("stated"),
    value: z.string().max(40),
    consent: z.object({ version: z.string().max(60), how: z.enum(["signed", "spoken"]) }),
  }),
]) satisfies z.ZodType<NewFact>;

/** What she tells about herself under her consent, or that she prefers not to; answers the new record. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<MemberRecord>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "edit_members");
  const whose = { cooperativeId: staff.cooperativeId, staffId: staff.staffId, memberId: String(req.params.id) };
  await keepFactWorkflow(req.scope).run({ input: { ...whose, fact: readBody(body, req.body) } });
  res.json(await readMember(req.scope, whose));
}
