import type { WithheldTaxReport } from "@cho-phien/contract";
import { monthOf } from "@cho-phien/vietnam";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { clock } from "../../../../../boundary/clock";
import { readMonth } from "../../../../../figures/months";
import { declareMonth } from "../../../../../taxes/declare-month";
import { readTaxReport } from "../../../../../taxes/read-report";

/** Locks a month as it was declared to the tax office; later changes belong to the next one. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<WithheldTaxReport>): Promise<void> {
  const month = readMonth(req.params.month, monthOf(clock.now()));
  await declareMonth(req.scope, { month, operatorId: req.auth_context.actor_id });
  res.json(await readTaxReport(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), month));
}
