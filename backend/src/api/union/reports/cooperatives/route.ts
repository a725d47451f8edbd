import type { CooperativesReport } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { notHere } from "../../../../boundary/refusal";
import { cohortsAt } from "../../../../reports/cohort-choice";
import { readListAsked } from "../../../../reports/cooperative-list";
import { readCooperativesReport } from "../../../../reports/cooperatives-report";
import { readPage } from "../../../coop/read-page";
import { mayReadCooperatives, reportQuestion } from "../../report-question";

/** R3: the cooperatives of a unit, page by page or all of them, or those of a cohort. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<CooperativesReport>): Promise<void> {
  const { knex, ...question } = await reportQuestion(req);
  mayReadCooperatives(question);
  const { cohort: chosen, page } = req.query;
  const list = readListAsked(req.query, page === undefined ? null : readPage(page));
  const cohorts = await cohortsAt(knex, question.unit.code);
  const cohort = cohorts.find((it) => it.id === chosen) ?? null;
  if (chosen !== undefined && chosen !== "" && !cohort) throw notHere();
  res.json(await readCooperativesReport(knex, { ...question, list, cohort, cohorts }));
}
