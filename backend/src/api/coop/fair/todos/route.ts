import type { FairTodos } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readFairTodos } from "../../../../sales/read-unsized";
import { requireRole } from "../../role-table";
import { staffOfRequest } from "../../staff-of-request";

/** How much a fair left to be counted or said. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<FairTodos>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "record_sales");
  res.json(await readFairTodos(req.scope, staff.cooperativeId));
}
