import type { MemberSheet } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../../../boundary/read-body";
import { notHere } from "../../../../../boundary/refusal";
import { newFact } from "../../../../../members/fact-body";
import { everyMember } from "../../../../../members/members-on";
import { keepFactWorkflow } from "../../../../../workflows/keep-fact";
import { lookAtMember } from "../../../member-here";
import { givenReason, reasonText } from "../../../reason";
import { officerOfRequest } from "../../../scope-of-request";
import { memberSheet } from "../../sheet";

const body = z.object({ reason: reasonText, cooperative: z.string().max(60), fact: newFact });

/** What a member tells about herself at the desk, under the consent whose words were read to her. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<MemberSheet>): Promise<void> {
  const scope = await officerOfRequest(req);
  const memberId = String(req.params.id);
  const { reason, cooperative, fact } = readBody(body, req.body);
  const look = await lookAtMember(req, {
    ...{
      scope,
      memberId,
      purposes: ["enter"],
      reason: givenReason(reason),
      question: "Ghi điều thành viên nói về mình",
    },
  });
  const members = await everyMember(req.scope, cooperative);
  if (!members.some((it) => it.id === memberId)) throw notHere();
  await keepFactWorkflow(req.scope).run({
    input: { cooperativeId: cooperative, staffId: scope.officerId, memberId, fact, look },
  });
  res.json(await memberSheet(req, scope, memberId));
}
