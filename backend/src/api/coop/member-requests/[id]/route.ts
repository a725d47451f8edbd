import type { RequestAnswered } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { readBody } from "../../../../boundary/read-body";
import { notHere } from "../../../../boundary/refusal";
import { requestAnswer, requestPlace } from "../../../../rights/request-place";
import { answerMemberRequestWorkflow } from "../../../../workflows/answer-member-request";
import { requireRole } from "../../role-table";
import { staffOfRequest } from "../../staff-of-request";

/** Answers a request of a member of hers; another cooperative's is not there. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<RequestAnswered>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "edit_members");
  const requestId = String(req.params.id);
  const place = await requestPlace(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), requestId);
  if (!place || !place.cooperativeIds.includes(staff.cooperativeId)) throw notHere();
  const answered = readBody(requestAnswer, req.body);
  const { cooperativeId, staffId } = staff;
  const by = { type: "coop_staff", id: staffId } as const;
  await answerMemberRequestWorkflow(req.scope).run({ input: { requestId, by, cooperativeId, ...answered } });
  res.json({ state: answered.outcome });
}
