import type { CoopGoodsVariant } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../../../boundary/read-body";
import { notHere } from "../../../../../boundary/refusal";
import { readStock } from "../../../../../goods/read-numbers";
import { sizesOf } from "../../../../../goods/sizes";
import { readGoodsRecord } from "../../../../../goods/read-goods-record";
import { stockGoodsWorkflow } from "../../../../../workflows/stock-goods";
import { requireRole } from "../../../role-table";
import { staffOfRequest } from "../../../staff-of-request";

const body = z.object({
  variantId: z.string().min(1).max(60),
  stock: z.union([z.string(), z.number()]).transform(String),
});

/** Sets how many pieces of one size are in the house. The same number twice is the same stock. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<CoopGoodsVariant>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "edit_goods");
  const { cooperativeId } = staff;
  const id = String(req.params.id);
  const asked = readBody(body, req.body);
  const goods = await readGoodsRecord(req.scope, { cooperativeId, id });
  const size = goods?.variants.find((it) => it.id === asked.variantId);
  if (!size) throw notHere();
  const stock = readStock(asked.stock, "stock");
  await stockGoodsWorkflow(req.scope).run({
    input: { productIds: [id], sizes: [{ variantId: size.id, title: size.title, stock }] },
  });
  const after = (await sizesOf(req.scope, [id])).get(id)?.find((it) => it.id === size.id);
  if (!after) throw notHere();
  res.json({ id: after.id, title: after.title, priceDong: after.price, stock: after.stock, reserved: after.reserved });
}
