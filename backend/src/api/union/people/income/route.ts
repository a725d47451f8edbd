import type { PeopleIncome, PeopleQuestion } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../../../../boundary/clock";
import { readBody } from "../../../../boundary/read-body";
import { refuse } from "../../../../boundary/refusal";
import { askedPeriod } from "../../../../reports/asked-period";
import { readPeopleIncome } from "../../../../reports/people-income";
import { officerOfRequest, unitHere } from "../../scope-of-request";

const body = z.object({
  unit: z.string().max(10),
  period: z.string().max(20),
  cooperative: z.string().max(60).optional(),
  reason: z.string().max(500),
  page: z.number().int().min(1).max(9999).optional(),
  asFile: z.boolean().optional(),
}) satisfies z.ZodType<PeopleQuestion>;

const LEAST_LETTERS = 10;

/** Named people of a unit for which she was given the purpose `individual`; elsewhere nobody is there. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<PeopleIncome>): Promise<void> {
  const scope = await officerOfRequest(req);
  const sent = readBody(body, req.body);
  const unit = unitHere(scope, sent.unit, ["individual"]);
  const reason = sent.reason.trim();
  if (reason.length < LEAST_LETTERS) throw refuse("reason_short", {}, "reason");
  const now = clock.now();
  const asked = {
    ...{ officerId: scope.officerId, unit, period: askedPeriod(sent.period, now), reason, now },
    ...{ cooperativeId: sent.cooperative ?? null, page: sent.page ?? 1, asFile: sent.asFile ?? false },
  };
  res.json(await readPeopleIncome(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), asked));
}
