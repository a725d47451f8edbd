import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { notHere, refuse } from "../../../../../boundary/refusal";
import { bankFile } from "../../../../../paying/bank-file";
import { readRunFacts, transfersOf } from "../../../../../paying/read-run-facts";
import { runCode } from "../../../../../paying/run-code";
import { requireRole } from "../../../role-table";
import { staffOfRequest } from "../../../staff-of-request";

/** The run's transfers in the layout of docs/bank-file.md. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<string>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "pay");
  const batchId = String(req.params.id);
  const facts = await readRunFacts(req.scope, { cooperativeId: staff.cooperativeId, batchId });
  if (facts.length === 0) throw notHere();
  const transfers = transfersOf(facts);
  if (transfers.length === 0) throw refuse("run_without_transfers");
  const code = runCode(batchId);
  res.set({
    "content-type": "text/csv; charset=utf-8",
    "content-disposition": `attachment; filename="chuyen-khoan-${code}.csv"`,
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
  });
  res.send(bankFile(code, transfers));
}
