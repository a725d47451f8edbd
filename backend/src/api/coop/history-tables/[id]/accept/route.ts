import type { HistoryTable } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readJudged } from "../../../../../history/read-judged";
import { acceptHistoryTableWorkflow } from "../../../../../workflows/import-history/tables";
import { requireRole } from "../../../role-table";
import { staffOfRequest } from "../../../staff-of-request";

/** Enters the table; asked again it answers what was entered. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<HistoryTable>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "import_history");
  const { cooperativeId, staffId } = staff;
  const tableId = String(req.params.id);
  await acceptHistoryTableWorkflow(req.scope).run({ input: { cooperativeId, staffId, tableId } });
  res.json(await readJudged(req.scope, { cooperativeId, tableId }));
}
