import type { IncomeReport } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readIncomeReport } from "../../../../reports/income-report";
import { askedKnownOn, readIncomeAsked } from "../../../../reports/view/asked";
import { mayReadCooperatives, reportQuestion } from "../../report-question";

/** R1: members' income of a unit in a period. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<IncomeReport>): Promise<void> {
  const { knex, ...question } = await reportQuestion(req);
  const asked = readIncomeAsked(req.query, question.period);
  if (asked.by === "cooperative") mayReadCooperatives(question);
  const asKnownOn = askedKnownOn(req.query, asked, question.now);
  res.json(await readIncomeReport(knex, { ...question, asked, asKnownOn }));
}
