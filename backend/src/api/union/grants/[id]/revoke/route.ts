import type { OfficerList } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { notHere } from "../../../../../boundary/refusal";
import { UNION_MODULE } from "../../../../../modules/union";
import { notGivable } from "../../../../../officers/may-give";
import { readOfficers } from "../../../../../officers/read-officers";
import { revokeGrantWorkflow } from "../../../../../workflows/keep-officers";
import { officerOfRequest } from "../../../scope-of-request";

/** Takes back a grant on a unit below hers; another's is not there. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<OfficerList>): Promise<void> {
  const scope = await officerOfRequest(req);
  const grantId = String(req.params.id);
  const [grant] = await req.scope.resolve(UNION_MODULE).listAccessGrants({ id: grantId }, { take: 1 });
  if (!grant || notGivable(scope.grants, { unit: grant.unit_code, purposes: [] }) === null) throw notHere();
  await revokeGrantWorkflow(req.scope).run({ input: { byId: scope.officerId, grantId } });
  res.json(await readOfficers(req.scope, { scope, page: 1 }));
}
