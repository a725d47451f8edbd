import type { HistoryFile, HistoryTable } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readJudged } from "../../../history/read-judged";
import { readUploadBody } from "../../../spreadsheets/upload-body";
import { keepHistoryTableWorkflow } from "../../../workflows/import-history/tables";
import { requireRole } from "../role-table";
import { staffOfRequest } from "../staff-of-request";

/** Takes a table in and judges it; nothing is entered before it is accepted. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<HistoryTable>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "import_history");
  const { cooperativeId, staffId } = staff;
  const file: HistoryFile = readUploadBody(req.body);
  const { result } = await keepHistoryTableWorkflow(req.scope).run({ input: { cooperativeId, staffId, ...file } });
  res.json(await readJudged(req.scope, { cooperativeId, tableId: result.id }));
}
