import type { CoopGoodsDetail, CoopGoodsList, NewGoods } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { z } from "@medusajs/framework/zod";
import { clientKey, readBody } from "../../../boundary/read-body";
import { readGoodsListFilter } from "../../../goods/list-filter";
import { readGoodsList } from "../../../goods/read-goods-list";
import { saveNewGoods } from "../../../workflows/make-goods/save-new-goods";
import { requireRole } from "../role-table";
import { staffOfRequest } from "../staff-of-request";
import { checkedGoods, goodsBody } from "./body";

const newGoods = goodsBody.extend({ key: clientKey }) satisfies z.ZodType<Pick<NewGoods, "key">>;

/** The cooperative's goods, a page at a time, with the counts of every state. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<CoopGoodsList>): Promise<void> {
  const { cooperativeId } = await staffOfRequest(req);
  res.json(await readGoodsList(req.scope, cooperativeId, readGoodsListFilter(req.query)));
}

/** New goods, made once however often the phone sends them. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<CoopGoodsDetail>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "edit_goods");
  const goods = checkedGoods(readBody(newGoods, req.body));
  res.json(await saveNewGoods(req.scope, { cooperativeId: staff.cooperativeId, goods }));
}
