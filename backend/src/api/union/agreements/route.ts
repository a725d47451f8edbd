import type { Kept, NewAgreement } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { clientKey, readBody } from "../../../boundary/read-body";
import { notHere } from "../../../boundary/refusal";
import { everyMember } from "../../../members/members-on";
import { isCalendarDate } from "../../../members/fact-kinds";
import { keepOnFileWorkflow } from "../../../workflows/keep-on-file";
import { cooperativeToEnter } from "../cooperative-here";
import { officerOfRequest } from "../scope-of-request";

const body = z.object({
  idempotencyKey: clientKey,
  memberId: z.string().max(60),
  cooperative: z.string().max(60),
  from: z.string().refine(isCalendarDate),
  until: z.string().refine(isCalendarDate).nullable(),
  reference: z.string().min(1).max(300),
}) satisfies z.ZodType<NewAgreement>;

/** A woman's agreement of work with her cooperative, kept on file. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<Kept>): Promise<void> {
  const scope = await officerOfRequest(req);
  const sent = readBody(body, req.body);
  await cooperativeToEnter(req, scope, sent.cooperative);
  const members = await everyMember(req.scope, sent.cooperative);
  if (!members.some((it) => it.id === sent.memberId)) throw notHere();
  const row = {
    ...{ id: `agree_${scope.officerId}_${sent.idempotencyKey}`, member_id: sent.memberId },
    ...{ cooperative_id: sent.cooperative, valid_from: sent.from, valid_until: sent.until, reference: sent.reference },
  };
  await keepOnFileWorkflow(req.scope).run({ input: { table: "work_agreement", row, officerId: scope.officerId } });
  res.json({ isKept: true });
}
