import type { StatementJournals } from "@cho-phien/contract";
import { monthOf } from "@cho-phien/vietnam";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { clock } from "../../../../boundary/clock";
import { readMonth } from "../../../../figures/months";
import { readStatementJournals } from "../../../../figures/read-statement-journals";
import { readPage } from "../../read-page";
import { requireRole } from "../../role-table";
import { staffOfRequest } from "../../staff-of-request";

/** The journals behind one line of the statement. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<StatementJournals>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "read_statement");
  const { section, line, page, month } = req.query;
  const asked = {
    cooperativeId: staff.cooperativeId,
    month: readMonth(month, monthOf(clock.now())),
    section: String(section ?? ""),
    line: String(line ?? ""),
    page: readPage(page),
  };
  res.json(await readStatementJournals(req.scope, asked));
}
