import type { RemittanceBatch } from "@cho-phien/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { notHere } from "../../../boundary/refusal";
import { readBatch } from "../../../remittances/read-batches";

/** Answers a batch as it stands after an act. */
export async function sendBatch(req: MedusaRequest, res: MedusaResponse<RemittanceBatch>, id: string): Promise<void> {
  const batch = await readBatch(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), id);
  if (!batch) throw notHere();
  res.json(batch);
}
