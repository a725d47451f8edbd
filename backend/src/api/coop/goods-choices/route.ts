import type { GoodsChoices } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readGoodsChoices } from "../../../goods/read-choices";
import { staffOfRequest } from "../staff-of-request";

/** What the form of goods offers: the members who may be makers, and whether the rule asks for them. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<GoodsChoices>): Promise<void> {
  const { cooperativeId } = await staffOfRequest(req);
  res.json(await readGoodsChoices(req.scope, cooperativeId));
}
