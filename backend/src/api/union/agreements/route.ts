import type { Kept, NewAgreement } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { clientKey, readBody } from "../../../boundary/read-body";
import { refuse } from "../../../boundary/refusal";
import { everyMember } from "../../../members/members-on";
import { namedMember } from "../../../members/named-member";
import { isCalendarDate } from "../../../members/fact-kinds";
import { keepOnFileWorkflow } from "../../../workflows/keep-on-file";
import { cooperativeToEnter } from "../cooperative-here";
import { officerOfRequest } from "../scope-of-request";

const body = z.object({
  idempotencyKey: clientKey,
  memberName: z.string().min(1).max(200),
  phone: z.string().max(30).optional(),
  cooperative: z.string().max(60),
  from: z.string().refine(isCalendarDate),
  until: z.string().refine(isCalendarDate).nullable(),
  reference: z.string().min(1).max(300),
}) satisfies z.ZodType<NewAgreement>;

/** A woman's agreement of work with her cooperative, kept on file; the paper names her, no list of members is read out. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<Kept>): Promise<void> {
  const scope = await officerOfRequest(req);
  const sent = readBody(body, req.body);
  await cooperativeToEnter(req, scope, sent.cooperative);
  if (sent.until !== null && sent.until < sent.from) throw refuse("agreement_ends_first", {}, "until");
  const members = await everyMember(req.scope, sent.cooperative);
  const named = namedMember(members, { name: sent.memberName, phone: sent.phone ?? "" });
  if ("missing" in named)
    throw named.missing === "nobody"
      ? refuse("no_such_member", { name: sent.memberName }, "memberName")
      : refuse("members_of_one_name", { name: sent.memberName }, "phone");
  const row = {
    ...{ id: `agree_${scope.officerId}_${sent.idempotencyKey}`, member_id: named.found.id },
    ...{ cooperative_id: sent.cooperative, valid_from: sent.from, valid_until: sent.until, reference: sent.reference },
  };
  await keepOnFileWorkflow(req.scope).run({ input: { table: "work_agreement", row, officerId: scope.officerId } });
  res.json({ isKept: true });
}
