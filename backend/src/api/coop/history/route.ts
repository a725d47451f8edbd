import type { HistoryBook, HistoryOutcome, HistoryUpload } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../boundary/read-body";
import { readHistoryBook } from "../../../history/read-book";
import { importHistoryWorkflow } from "../../../workflows/import-history";
import { judgeRows } from "../../../workflows/import-history/judge-rows";
import { readHistoryFacts } from "../../../workflows/import-history/read-facts";
import { readTable } from "../../../workflows/import-history/read-table";
import { requireRole } from "../role-table";
import { staffOfRequest } from "../staff-of-request";

const body = z.object({ csv: z.string().min(1).max(500_000) }) satisfies z.ZodType<HistoryUpload>;

/** What was declared of the months before the market. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<HistoryBook>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "import_history");
  res.json(await readHistoryBook(req.scope, staff.cooperativeId));
}

/** Declared income of past months. One bad row holds up all: a table is entered whole or not at all. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<HistoryOutcome>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "import_history");
  const { cooperativeId, staffId } = staff;
  const table = readTable(readBody(body, req.body).csv);
  const { rows, problems } = judgeRows(table, await readHistoryFacts(req.scope, cooperativeId));
  if (problems.length > 0) {
    res.status(422).json({ imported: false, rowsCount: table.length, problems });
    return;
  }
  const { result } = await importHistoryWorkflow(req.scope).run({ input: { cooperativeId, staffId, rows } });
  res.json({ imported: true, ...result });
}
