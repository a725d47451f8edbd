import type { CooperativesReport } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readCooperativesReport } from "../../../../reports/cooperatives-report";
import { mayReadCooperatives, reportQuestion } from "../../report-question";

/** R3: the cooperatives of a unit. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<CooperativesReport>): Promise<void> {
  const { knex, ...question } = await reportQuestion(req);
  mayReadCooperatives(question);
  res.json(await readCooperativesReport(knex, question));
}
