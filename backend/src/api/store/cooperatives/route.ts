import type { CooperativeCard } from "@cho-phien/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readCooperatives } from "../../../catalogue/read-cooperatives";

/** All approved cooperatives. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<{ cooperatives: readonly CooperativeCard[] }>,
): Promise<void> {
  res.json({ cooperatives: await readCooperatives(req.scope) });
}
