import type { MemberOpened, MemberSheet } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../../boundary/read-body";
import { noteLook } from "../../../../officers/note-look";
import { givenReason, reasonText } from "../../reason";
import { lookAtMember } from "../../member-here";
import { officerOfRequest } from "../../scope-of-request";
import { memberSheet } from "../sheet";

const body = z.object({ reason: reasonText }) satisfies z.ZodType<MemberOpened>;

/** All that is held about a member, opened at a desk with a reason she can read. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<MemberSheet>): Promise<void> {
  const scope = await officerOfRequest(req);
  const memberId = String(req.params.id);
  const look = await lookAtMember(req, {
    ...{ scope, memberId, purposes: ["individual", "enter"], question: "Hồ sơ một thành viên" },
    reason: givenReason(readBody(body, req.body).reason),
  });
  await req.scope
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .transaction(async (trx) => await noteLook(trx, look));
  res.json(await memberSheet(req, scope, memberId));
}
