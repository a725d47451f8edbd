import type { CartGroups } from "@cho-phien/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { notHere } from "../../../../../boundary/refusal";
import { readCartGroups } from "../../../../../catalogue/read-cart-groups";
import { readAsked } from "./asked";

/** A basket by cooperative, each with its shipping to where it goes as far as that is known. */
export async function GET(req: MedusaRequest, res: MedusaResponse<CartGroups>): Promise<void> {
  const groups = await readCartGroups(req.scope, String(req.params.id), readAsked(req.query));
  if (!groups) throw notHere();
  res.json(groups);
}
