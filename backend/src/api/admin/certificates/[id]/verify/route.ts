import type { CertificateToJudge } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { readCertificate } from "../../../../../certificates/read-certificates";
import { judgeCertificateWorkflow } from "../../../../../workflows/judge-certificate";

/** The operator has seen the decision: it is genuine. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<CertificateToJudge>): Promise<void> {
  const id = String(req.params.id);
  const judge = { type: "operator", id: req.auth_context.actor_id } as const;
  await judgeCertificateWorkflow(req.scope).run({ input: { id, judge, rejection: null } });
  res.json(await readCertificate(req.scope, id));
}
