import type { CoopStatement } from "@cho-phien/contract";
import { monthOf } from "@cho-phien/vietnam";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { clock } from "../../../boundary/clock";
import { readMonth } from "../../../figures/months";
import { readStatement } from "../../../figures/read-statement";
import { requireRole } from "../role-table";
import { staffOfRequest } from "../staff-of-request";

/** A month of her cooperative's money as the ledger has it; by default this one. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<CoopStatement>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "read_statement");
  const month = readMonth(req.query.month, monthOf(clock.now()));
  res.json(await readStatement(req.scope, { cooperativeId: staff.cooperativeId, month }));
}
