import type { MemberSheet } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../../../boundary/read-body";
import { rightUsed } from "../../../../../rights/right-body";
import { useMemberRightWorkflow } from "../../../../../workflows/use-member-right";
import { lookAtMember } from "../../../member-here";
import { givenReason, reasonText } from "../../../reason";
import { officerOfRequest } from "../../../scope-of-request";
import { memberSheet } from "../../sheet";

const body = z.object({ reason: reasonText, used: rightUsed });

/** A right a member uses at the desk of an officer who may enter facts for her; answers what is held now. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<MemberSheet>): Promise<void> {
  const scope = await officerOfRequest(req);
  const memberId = String(req.params.id);
  const { reason, used } = readBody(body, req.body);
  const look = await lookAtMember(req, {
    ...{ scope, memberId, purposes: ["enter"], reason: givenReason(reason), question: QUESTIONS[used.right] },
  });
  await useMemberRightWorkflow(req.scope).run({
    input: { memberId, way: "officer", by: { type: "union_officer", id: scope.officerId }, used, look },
  });
  res.json(await memberSheet(req, scope, memberId));
}

const QUESTIONS = {
  withdraw: "Rút lại một sự đồng ý thay cho thành viên",
  correct: "Ghi yêu cầu sửa hồ sơ thay cho thành viên",
  erase: "Ghi yêu cầu xóa dữ liệu thay cho thành viên",
  export: "Xuất hồ sơ cho thành viên",
} as const;
