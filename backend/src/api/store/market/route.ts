import type { MarketView } from "@cho-phien/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readMarket } from "../../../catalogue/read-market";

/** What the home page and the menus need, in one answer. */
export async function GET(req: MedusaRequest, res: MedusaResponse<MarketView>): Promise<void> {
  res.json(await readMarket(req.scope));
}
