import type { CohortList, Kept, NewCohort } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clientKey, readBody } from "../../../boundary/read-body";
import { readCohorts } from "../../../cohorts/read-cohorts";
import { isCalendarDate } from "../../../members/fact-kinds";
import { keepOnFileWorkflow } from "../../../workflows/keep-on-file";
import { officerOfRequest, unitHere } from "../scope-of-request";

const body = z.object({
  idempotencyKey: clientKey,
  name: z.string().trim().min(1).max(200),
  programme: z.string().trim().min(1).max(200),
  unit: z.string().max(10),
  on: z.string().refine(isCalendarDate),
  source: z.string().trim().min(1).max(300),
}) satisfies z.ZodType<NewCohort>;

/** The cohorts of her units. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<CohortList>): Promise<void> {
  const scope = await officerOfRequest(req);
  res.json(await readCohorts(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), scope));
}

/** Opens a cohort for a unit she enters facts for. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<Kept>): Promise<void> {
  const scope = await officerOfRequest(req);
  const { idempotencyKey, name, programme, unit, on, source } = readBody(body, req.body);
  const { code } = unitHere(scope, unit, ["enter"]);
  const row = {
    ...{ id: `cohort_${scope.officerId}_${idempotencyKey}`, name, programme, unit_code: code, on_date: on, source },
  };
  await keepOnFileWorkflow(req.scope).run({ input: { table: "programme_cohort", row, officerId: scope.officerId } });
  res.json({ isKept: true });
}
