import type { PeriodPage } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { clock } from "../../../../boundary/clock";
import { readPeriod } from "../../../../periods/read-period";
import { askedPeriod } from "../../../../reports/asked-period";
import { officerOfRequest, unitHere } from "../../scope-of-request";

/** Where a period stands in one of her units. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<PeriodPage>): Promise<void> {
  const scope = await officerOfRequest(req);
  const unit = unitHere(scope, req.query.unit);
  const now = clock.now();
  const period = askedPeriod(req.params.period, now);
  res.json(await readPeriod(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), { scope, period, unit, now }));
}
