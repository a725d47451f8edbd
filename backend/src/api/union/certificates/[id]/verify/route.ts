import type { CertificateToJudge } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { notHere } from "../../../../../boundary/refusal";
import { readCertificate } from "../../../../../certificates/read-certificates";
import { judgeCertificateWorkflow } from "../../../../../workflows/judge-certificate";
import { entryScopeOfRequest } from "../../../scope-of-request";

/** An officer who may enter facts for the cooperative's commune has seen the decision. Another commune's is not there. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<CertificateToJudge>): Promise<void> {
  const { officerId, communeCodes } = await entryScopeOfRequest(req);
  const id = String(req.params.id);
  const { communeCode } = await readCertificate(req.scope, id);
  if (!communeCodes.includes(communeCode)) throw notHere();
  const judge = { type: "union_officer", id: officerId } as const;
  await judgeCertificateWorkflow(req.scope).run({ input: { id, judge, rejection: null } });
  res.json(await readCertificate(req.scope, id));
}
