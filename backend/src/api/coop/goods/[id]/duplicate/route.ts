import type { CoopGoodsDetail, DuplicateGoods } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { clientKey, readBody } from "../../../../../boundary/read-body";
import { notHere } from "../../../../../boundary/refusal";
import { readGoodsRecord } from "../../../../../goods/read-goods-record";
import { saveNewGoods } from "../../../../../workflows/make-goods/save-new-goods";
import { requireRole } from "../../../role-table";
import { staffOfRequest } from "../../../staff-of-request";

const body = z.object({ key: clientKey }) satisfies z.ZodType<DuplicateGoods>;

/** A draft with everything but the stock, which nobody has counted for it. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<CoopGoodsDetail>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "edit_goods");
  const { cooperativeId } = staff;
  const { key } = readBody(body, req.body);
  const original = await readGoodsRecord(req.scope, { cooperativeId, id: String(req.params.id) });
  if (!original) throw notHere();
  const variants = original.variants.map(({ title, titleEn, priceDong }) => ({
    title,
    titleEn,
    priceDong,
    stock: null,
  }));
  const name = `${original.name.slice(0, 135)} (bản sao)`;
  const goods = { ...original, name, variants, publish: false, key };
  res.json(await saveNewGoods(req.scope, { cooperativeId, goods, copiedFrom: original }));
}
