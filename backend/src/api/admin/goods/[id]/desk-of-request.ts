import type { GoodsDesk } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { notHere } from "../../../../boundary/refusal";
import { readGoodsDesk } from "../../../../operator/read-goods-desk";

/** The product the address names, as the operator sees it now; an unknown id is not there. */
export async function deskOfRequest(req: AuthenticatedMedusaRequest): Promise<GoodsDesk> {
  const desk = await readGoodsDesk(req.scope, String(req.params.id));
  if (!desk) throw notHere();
  return desk;
}
