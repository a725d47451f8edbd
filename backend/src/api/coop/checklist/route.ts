import type { CoopChecklist } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readFile } from "../../../cooperatives/read-file";
import { staffOfRequest } from "../staff-of-request";

/** What her cooperative still needs before it may sell. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<CoopChecklist>): Promise<void> {
  const { cooperativeId } = await staffOfRequest(req);
  res.json((await readFile(req.scope, cooperativeId)).checklist);
}
