import type { CoopGoodsDetail } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { notHere } from "../../../../boundary/refusal";
import { readGoodsRecord } from "../../../../goods/read-goods-record";
import { saveGoods } from "../../../../workflows/edit-goods/save-goods";
import { requireRole } from "../../role-table";
import { staffOfRequest } from "../../staff-of-request";
import { readGoodsBody } from "../body";

/** All her cooperative wrote of one of its goods. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<CoopGoodsDetail>): Promise<void> {
  const { cooperativeId } = await staffOfRequest(req);
  const goods = await readGoodsRecord(req.scope, { cooperativeId, id: String(req.params.id) });
  if (!goods) throw notHere();
  res.json(goods);
}

/** Writes all fields anew; goods on sale must stay ready to sell. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<CoopGoodsDetail>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "edit_goods");
  const { cooperativeId } = staff;
  const id = String(req.params.id);
  if (!(await readGoodsRecord(req.scope, { cooperativeId, id }))) throw notHere();
  res.json(await saveGoods(req.scope, { cooperativeId, id, goods: readGoodsBody(req.body) }));
}
