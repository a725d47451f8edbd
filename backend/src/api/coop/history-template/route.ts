import type { HistoryTemplate } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { historyTemplate } from "../../../history/template";
import { requireRole } from "../role-table";
import { staffOfRequest } from "../staff-of-request";

/** Her members as a table, month and amount to be filled in. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<HistoryTemplate>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "import_history");
  const file = await historyTemplate(req.scope, staff.cooperativeId);
  res.json({ fileName: "mau-thu-nhap-thang-truoc.xlsx", fileBase64: file.toString("base64") });
}
