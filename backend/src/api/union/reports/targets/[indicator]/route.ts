import type { TargetCooperatives } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { notHere } from "../../../../../boundary/refusal";
import { isCalendarDate } from "../../../../../members/fact-kinds";
import { programmeIndicator, readTargetCooperatives } from "../../../../../reports/target-cooperatives";
import { mayReadCooperatives, reportQuestion } from "../../../report-question";

/** The cooperatives behind a number of R4; `since` is the day the number counts from. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<TargetCooperatives>): Promise<void> {
  const question = await reportQuestion(req);
  mayReadCooperatives(question);
  const indicator = programmeIndicator(req.params.indicator);
  if (!indicator) throw notHere();
  const since = String(req.query.since ?? "");
  const { knex, orgUnit: unit, period } = question;
  res.json(
    await readTargetCooperatives(knex, { unit, period, indicator, since: isCalendarDate(since) ? since : null }),
  );
}
