import type { CertificateToJudge, CertificateRejection } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../../../boundary/read-body";
import { refuse } from "../../../../../boundary/refusal";
import { readCertificate } from "../../../../../certificates/read-certificates";
import { judgeCertificateWorkflow } from "../../../../../workflows/judge-certificate";

const body = z.object({ reason: z.string().trim().max(300) }) satisfies z.ZodType<CertificateRejection>;

/** The operator does not accept it; the cooperative reads why and may hand in another. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<CertificateToJudge>): Promise<void> {
  const id = String(req.params.id);
  const judge = { type: "operator", id: req.auth_context.actor_id } as const;
  const { reason } = readBody(body, req.body);
  if (reason.length < 3) throw refuse("rejection_reason_missing", {}, "reason");
  await judgeCertificateWorkflow(req.scope).run({ input: { id, judge, rejection: reason } });
  res.json(await readCertificate(req.scope, id));
}
