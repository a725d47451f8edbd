import type { FoundMembers, MemberSearch } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../../boundary/read-body";
import { refuse } from "../../../../boundary/refusal";
import { findMembers } from "../../../../rights/find-members";
import { givenReason, reasonText } from "../../reason";
import { officerOfRequest, unitHere } from "../../scope-of-request";

const body = z.object({
  unit: z.string().max(10),
  q: z.string().max(80),
  reason: reasonText,
  page: z.number().int().min(1).max(9999).optional(),
}) satisfies z.ZodType<MemberSearch>;

/** Members of a province or commune by name, for whoever may see named people there. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<FoundMembers>): Promise<void> {
  const { officerId, ...grants } = await officerOfRequest(req);
  const { unit: code, q, reason, page = 1 } = readBody(body, req.body);
  const unit = unitHere({ officerId, ...grants }, code, ["individual"]);
  if (unit.level === "nation") throw refuse("people_by_province", {}, "unit");
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  res.json(await findMembers(knex, { officerId, unit, q, reason: givenReason(reason), page }));
}
