import type { IncomeReport } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { clock } from "../../../../boundary/clock";
import { refuse } from "../../../../boundary/refusal";
import { unitName } from "../../../../officers/read-officers";
import { unitWithin } from "../../../../officers/scope";
import { readReports, stateOfUnit } from "../../../../periods/submissions";
import { askedPeriod } from "../../../../reports/asked-period";
import { readIncomeReport } from "../../../../reports/income-report";
import { readIncomeAsked } from "../../../../reports/view/asked";
import { officerOfRequest, unitHere } from "../../scope-of-request";

/** Members' income of a unit in a period. Cooperative by cooperative only for whoever answers for the unit. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<IncomeReport>): Promise<void> {
  const scope = await officerOfRequest(req);
  const unit = unitHere(scope, req.query.unit);
  const now = clock.now();
  const period = askedPeriod(req.query.period, now);
  const asked = readIncomeAsked(req.query, period);
  if (asked.by === "cooperative" && !unitWithin(scope, unit.code, ["review", "approve", "individual"]))
    throw refuse("cooperatives_not_yours", {}, "by");
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const onOwnMap = req.query.map === "period";
  const state = stateOfUnit(await readReports(knex, { period, unit, now }));
  res.json(await readIncomeReport(knex, { unit: unitName(unit), period, asked, onOwnMap, state, now }));
}
