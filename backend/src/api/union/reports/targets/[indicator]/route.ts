import type { TargetCooperatives } from "@cho-phien/contract";
import { programmeTargets } from "@cho-phien/reporting";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { notHere } from "../../../../../boundary/refusal";
import { programmeIndicator, readTargetCooperatives } from "../../../../../reports/target-cooperatives";
import { mayReadCooperatives, reportQuestion } from "../../../report-question";

/** The cooperatives behind a number of R4; `since` names a programme whose start the number counts from. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<TargetCooperatives>): Promise<void> {
  const question = await reportQuestion(req);
  mayReadCooperatives(question);
  const indicator = programmeIndicator(req.params.indicator);
  if (!indicator) throw notHere();
  const target = programmeTargets.find(
    (it) => it.programmeId === req.query.since && it.indicatorId === indicator && it.counts === "since_start",
  );
  const { knex, orgUnit: unit, period } = question;
  res.json(await readTargetCooperatives(knex, { unit, period, indicator, since: target?.startsOn ?? null }));
}
