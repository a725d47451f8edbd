import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { clock } from "../../boundary/clock";
import { refuse } from "../../boundary/refusal";
import { unitName } from "../../officers/read-officers";
import { unitWithin } from "../../officers/scope";
import { readReports, stateOfUnit } from "../../periods/submissions";
import { askedPeriod } from "../../reports/asked-period";
import { officerOfRequest, unitHere } from "./scope-of-request";

/** What every report asks first: a unit of hers, a period, and where that stands. */
export async function reportQuestion(req: AuthenticatedMedusaRequest) {
  const scope = await officerOfRequest(req);
  const orgUnit = unitHere(scope, req.query.unit);
  const now = clock.now();
  const period = askedPeriod(req.query.period, now);
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const reports = await readReports(knex, { period, unit: orgUnit, now });
  // A unit that has ended is on the map of its own time only.
  const onOwnMap = req.query.map === "period" || orgUnit.validUntil !== null;
  return { knex, scope, orgUnit, unit: unitName(orgUnit), period, reports, state: stateOfUnit(reports), now, onOwnMap };
}

type Question = Awaited<ReturnType<typeof reportQuestion>>;

/** Cooperative by cooperative only for whoever answers for the unit or may see its people. */
export function mayReadCooperatives({ scope, orgUnit }: Pick<Question, "scope" | "orgUnit">): void {
  if (!unitWithin(scope, orgUnit.code, ["review", "approve", "individual"]))
    throw refuse("cooperatives_not_yours", {}, "by");
}
