import type { AislesView } from "@cho-phien/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readAisles } from "../../../catalogue/aisles/read-aisles";

/** Every aisle of the market with its counts: provinces, peoples, crafts, groups. */
export async function GET(req: MedusaRequest, res: MedusaResponse<AislesView>): Promise<void> {
  res.json(await readAisles(req.scope));
}
