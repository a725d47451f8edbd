import type { MemberImport } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readImport } from "../../../../../../members/read-import";
import { cooperativeToEnter } from "../../../../cooperative-here";
import { officerOfRequest } from "../../../../scope-of-request";

/** A waiting list of a cooperative of hers as it stands now. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<MemberImport>): Promise<void> {
  const cooperativeId = String(req.params.id);
  await cooperativeToEnter(req, await officerOfRequest(req), cooperativeId);
  res.json(await readImport(req.scope, { cooperativeId, importId: String(req.params.importId) }));
}
