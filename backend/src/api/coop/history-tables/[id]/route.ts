import type { HistoryTable } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readJudged } from "../../../../history/read-judged";
import { requireRole } from "../../role-table";
import { staffOfRequest } from "../../staff-of-request";

/** A table as it would be entered now, or what became of it. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<HistoryTable>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "import_history");
  res.json(await readJudged(req.scope, { cooperativeId: staff.cooperativeId, tableId: String(req.params.id) }));
}
