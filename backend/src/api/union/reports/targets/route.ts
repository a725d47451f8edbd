import type { TargetsReport } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { unitWithin } from "../../../../officers/scope";
import { readTargetsReport } from "../../../../reports/targets-report";
import { reportQuestion } from "../../report-question";

/** R4: what the programmes ask for beside what was done. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<TargetsReport>): Promise<void> {
  const { knex, orgUnit, scope, ...question } = await reportQuestion(req);
  const givesTargets = unitWithin(scope, orgUnit.code, ["review", "approve"]) !== null;
  res.json(await readTargetsReport(knex, { ...question, unit: orgUnit, givesTargets }));
}
