import type { CooperativeDetail } from "@cho-phien/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { notHere } from "../../../../boundary/refusal";
import { readCooperative } from "../../../../catalogue/read-cooperatives";

/** One cooperative with its goods. */
export async function GET(req: MedusaRequest, res: MedusaResponse<CooperativeDetail>): Promise<void> {
  const cooperative = await readCooperative(req.scope, { handle: String(req.params.handle) });
  if (!cooperative) throw notHere();
  res.json(cooperative);
}
