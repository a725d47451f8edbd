import type { PeriodList } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { clock } from "../../../boundary/clock";
import { listPeriods } from "../../../periods/list-periods";
import { officerOfRequest, unitHere } from "../scope-of-request";

/** The periods there are and where one of her units stands in each. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<PeriodList>): Promise<void> {
  const scope = await officerOfRequest(req);
  const unit = unitHere(scope, req.query.unit);
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  res.json(await listPeriods(knex, { scope, unit, now: clock.now() }));
}
