import type { MemberAdded, NewMember } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { z } from "@medusajs/framework/zod";
import { readBody } from "../../../../../boundary/read-body";
import { addMemberWorkflow } from "../../../../../workflows/add-member";
import { newMember } from "../../../../coop/members/fields";
import { cooperativeToEnter } from "../../../cooperative-here";
import { officerOfRequest } from "../../../scope-of-request";

/** Enrols a member for a cooperative of the officer's communes, judged as the cooperative's own would be. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<MemberAdded>): Promise<void> {
  const scope = await officerOfRequest(req);
  const cooperativeId = String(req.params.id);
  await cooperativeToEnter(req, scope, cooperativeId);
  const sent = readBody(newMember satisfies z.ZodType<NewMember>, req.body);
  const { result } = await addMemberWorkflow(req.scope).run({
    input: { ...sent, cooperativeId, staffId: scope.officerId },
  });
  res.json(result);
}
