import type { RequestAnswered } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { readBody } from "../../../../boundary/read-body";
import { notHere } from "../../../../boundary/refusal";
import { requestAnswer, requestPlace } from "../../../../rights/request-place";
import { answerMemberRequestWorkflow } from "../../../../workflows/answer-member-request";
import { entryScopeOfRequest } from "../../scope-of-request";

/** Answers a member's request; another commune's is not there. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<RequestAnswered>): Promise<void> {
  const { officerId, communeCodes } = await entryScopeOfRequest(req);
  const requestId = String(req.params.id);
  const place = await requestPlace(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), requestId);
  if (!place || !communeCodes.includes(place.communeCode)) throw notHere();
  const answered = readBody(requestAnswer, req.body);
  const by = { type: "union_officer", id: officerId } as const;
  await answerMemberRequestWorkflow(req.scope).run({ input: { requestId, by, cooperativeId: null, ...answered } });
  res.json({ state: answered.outcome });
}
