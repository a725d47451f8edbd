import type { WithheldTaxReport } from "@cho-phien/contract";
import { monthOf } from "@cho-phien/vietnam";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { clock } from "../../../boundary/clock";
import { readMonth } from "../../../figures/months";
import { readTaxReport } from "../../../taxes/read-report";

/** What was withheld from households in a month, seller by seller; by default this month. */
export async function GET(req: MedusaRequest, res: MedusaResponse<WithheldTaxReport>): Promise<void> {
  const month = readMonth(req.query.month, monthOf(clock.now()));
  res.json(await readTaxReport(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), month));
}
