import type { Duplicates, DuplicatesAsked } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../boundary/read-body";
import { refuse } from "../../../boundary/refusal";
import { readDuplicates } from "../../../duplicates/read-duplicates";
import { givenReason, reasonText } from "../reason";
import { officerOfRequest, unitHere } from "../scope-of-request";

const body = z.object({
  unit: z.string().max(10),
  reason: reasonText,
  page: z.number().int().min(1).max(9999).optional(),
}) satisfies z.ZodType<DuplicatesAsked>;

/** Records of a unit that may be one woman. The whole nation at once would compare everybody with everybody. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<Duplicates>): Promise<void> {
  const scope = await officerOfRequest(req);
  const { unit: code, reason, page = 1 } = readBody(body, req.body);
  const unit = unitHere(scope, code, ["individual", "enter"]);
  if (unit.level === "nation") throw refuse("people_by_province", {}, "unit");
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  res.json(await readDuplicates(knex, { officerId: scope.officerId, unit, reason: givenReason(reason), page }));
}
