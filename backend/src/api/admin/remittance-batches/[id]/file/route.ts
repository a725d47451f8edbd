import type { RemittanceFile } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { handOutFile } from "../../../../../remittances/hand-out-file";

/** The bank file of an approved batch; after the first time the batch can't be undone. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<RemittanceFile>): Promise<void> {
  res.setHeader("Cache-Control", "no-store");
  const operatorId = req.auth_context.actor_id;
  res.json(await handOutFile(req.scope, { batchId: String(req.params.id), operatorId }));
}
