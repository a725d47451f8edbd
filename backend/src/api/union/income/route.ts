import type { UnionIncome } from "@cho-phien/contract";
import { monthOf } from "@cho-phien/vietnam";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { clock } from "../../../boundary/clock";
import { readMonths } from "../../../figures/months";
import { readUnionIncome } from "../../../figures/read-union-income";
import { scopeOfRequest } from "../scope-of-request";

/** Income per cooperative and month within her grants; by default the months of this year so far. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<UnionIncome>): Promise<void> {
  const scope = await scopeOfRequest(req);
  const thisMonth = monthOf(clock.now());
  const months = readMonths(req.query, { from: `${thisMonth.slice(0, 4)}-01`, to: thisMonth });
  res.json(await readUnionIncome(req.scope, { scope, months, asOf: clock.now() }));
}
