import type { CohortChange, CohortList } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../../../boundary/read-body";
import { notHere } from "../../../../../boundary/refusal";
import { readCohorts } from "../../../../../cohorts/read-cohorts";
import { fillCohortWorkflow } from "../../../../../workflows/fill-cohort";
import { cooperativeToEnter } from "../../../cooperative-here";
import { officerOfRequest, unitHere } from "../../../scope-of-request";

const body = z.object({
  cooperative: z.string().max(60),
  act: z.enum(["add", "remove"]),
}) satisfies z.ZodType<CohortChange>;

const found = z.array(z.object({ unit_code: z.string() }));

/** Adds a cooperative of her communes to a cohort of her units, or takes it out. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<CohortList>): Promise<void> {
  const scope = await officerOfRequest(req);
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const cohortId = String(req.params.id);
  const [cohort] = found.parse(await knex("programme_cohort").select("unit_code").where({ id: cohortId }));
  if (!cohort) throw notHere();
  unitHere(scope, cohort.unit_code, ["enter"]);
  const change = readBody(body, req.body);
  await cooperativeToEnter(req, scope, change.cooperative);
  await fillCohortWorkflow(req.scope).run({ input: { ...change, cohortId, officerId: scope.officerId } });
  res.json(await readCohorts(knex, scope));
}
