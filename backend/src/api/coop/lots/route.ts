import type { LotDetail, LotList } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readBody } from "../../../boundary/read-body";
import { readLot, readLots } from "../../../sharing/read-lots";
import { openLotWorkflow } from "../../../workflows/open-lot";
import { hasRole, requireRole } from "../role-table";
import { staffOfRequest } from "../staff-of-request";
import { newLotBody } from "./body";

/** Her cooperative's lots, newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<LotList>): Promise<void> {
  const staff = await staffOfRequest(req);
  const { cooperativeId } = staff;
  const page = /^[1-9]\d{0,3}$/.test(String(req.query.page)) ? Number(req.query.page) : 1;
  const list = await readLots(req.scope, { cooperativeId, page });
  res.json({ ...list, canRecord: hasRole(staff, "record_contributions") });
}

/** Opens a lot and answers it, still without contributions. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<LotDetail>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "record_contributions");
  const { cooperativeId } = staff;
  const { result } = await openLotWorkflow(req.scope).run({
    input: { ...readBody(newLotBody, req.body), cooperativeId },
  });
  res.json({ ...(await readLot(req.scope, { cooperativeId, id: result.id })), canRecord: true });
}
