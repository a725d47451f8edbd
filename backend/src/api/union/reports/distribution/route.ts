import type { DistributionReport } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readDistribution, readDistributionBy } from "../../../../reports/distribution-report";
import { reportQuestion } from "../../report-question";

/** R2: how income lies among the members of a unit. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<DistributionReport>): Promise<void> {
  const { knex, ...question } = await reportQuestion(req);
  res.json(await readDistribution(knex, { ...question, by: readDistributionBy(req.query.by, question.period) }));
}
