import type { CoopGoodsDetail } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { showGoods } from "../../../../../workflows/show-goods";
import { requireRole } from "../../../role-table";
import { staffOfRequest } from "../../../staff-of-request";

/** Offers the goods in the shop again, once they are ready to sell; said twice it answers the same. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<CoopGoodsDetail>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "edit_goods");
  const { cooperativeId } = staff;
  res.json(await showGoods(req.scope, { cooperativeId, id: String(req.params.id), isShown: true }));
}
