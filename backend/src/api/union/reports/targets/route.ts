import type { TargetsReport } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readTargetsReport } from "../../../../reports/targets-report";
import { reportQuestion } from "../../report-question";

/** R4: what the programmes ask for beside what was done. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<TargetsReport>): Promise<void> {
  const { knex, orgUnit, ...question } = await reportQuestion(req);
  res.json(await readTargetsReport(knex, { ...question, unit: orgUnit }));
}
