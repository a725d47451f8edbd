import type { MemberCorrection, MemberSheet } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { z } from "@medusajs/framework/zod";
import { readBody } from "../../../../../boundary/read-body";
import { refuse } from "../../../../../boundary/refusal";
import { unitWithin } from "../../../../../officers/scope";
import { correctMemberWorkflow } from "../../../../../workflows/correct-member";
import { memberFields } from "../../../../coop/members/fields";
import { lookAtMember } from "../../../member-here";
import { givenReason, reasonText } from "../../../reason";
import { officerOfRequest } from "../../../scope-of-request";
import { memberSheet } from "../../sheet";

const body = memberFields.extend({ reason: reasonText }) satisfies z.ZodType<MemberCorrection>;

/** Corrects a member's name, phone and commune at the desk; she can't be moved out of the officer's own communes. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<MemberSheet>): Promise<void> {
  const scope = await officerOfRequest(req);
  const memberId = String(req.params.id);
  const { reason, ...fields } = readBody(body, req.body);
  const look = await lookAtMember(req, {
    ...{ scope, memberId, purposes: ["enter"], reason: givenReason(reason), question: "Sửa hồ sơ một thành viên" },
  });
  if (!unitWithin(scope, fields.communeCode, ["enter"])) throw refuse("commune_not_yours", {}, "communeCode");
  await correctMemberWorkflow(req.scope).run({ input: { memberId, fields, look } });
  res.json(await memberSheet(req, scope, memberId));
}
