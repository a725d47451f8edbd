import type { MemberImport } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readBody } from "../../../../../../../boundary/read-body";
import { readImport } from "../../../../../../../members/read-import";
import { acceptMembersWorkflow } from "../../../../../../../workflows/import-members";
import { importAcceptance } from "../../../../../../coop/members/fields";
import { cooperativeToEnter } from "../../../../../cooperative-here";
import { officerOfRequest } from "../../../../../scope-of-request";

/** Adds the good rows and the chosen ones; asked again it answers what was added. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<MemberImport>): Promise<void> {
  const scope = await officerOfRequest(req);
  const cooperativeId = String(req.params.id);
  await cooperativeToEnter(req, scope, cooperativeId);
  const importId = String(req.params.importId);
  await acceptMembersWorkflow(req.scope).run({
    input: { cooperativeId, staffId: scope.officerId, importId, ...readBody(importAcceptance, req.body) },
  });
  res.json(await readImport(req.scope, { cooperativeId, importId }));
}
