import type { UpkeepDesk } from "@cho-phien/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readUpkeep } from "../../../operator/read-upkeep";

export async function GET(req: MedusaRequest, res: MedusaResponse<UpkeepDesk>): Promise<void> {
  res.json(await readUpkeep(req.scope));
}
