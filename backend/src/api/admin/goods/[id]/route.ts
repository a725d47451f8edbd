import type { GoodsDesk } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { deskOfRequest } from "./desk-of-request";

/** Who sells a product, its certificates, and whether it is held back from the shop. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<GoodsDesk>): Promise<void> {
  res.json(await deskOfRequest(req));
}
