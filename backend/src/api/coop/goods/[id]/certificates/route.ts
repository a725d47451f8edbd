import type { GoodsCertificates, NewCertificate } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../../../boundary/read-body";
import { photoShape } from "../../../../../catalogue/photo-shape";
import { readGoodsCertificates } from "../../../../../certificates/read-certificates";
import { submitCertificateWorkflow } from "../../../../../workflows/submit-certificate";
import { hasRole, requireRole } from "../../../role-table";
import { type ActingStaff, staffOfRequest } from "../../../staff-of-request";

const body = z.object({
  stars: z.union([z.literal(3), z.literal(4), z.literal(5)]),
  decisionNumber: z.string().trim().min(3).max(60),
  issuer: z.string().trim().min(3).max(120),
  issuedOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  photo: photoShape.nullish(),
}) satisfies z.ZodType<NewCertificate>;

/** The OCOP certificates of one of her cooperative's goods. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<GoodsCertificates>): Promise<void> {
  res.json(await answer(req, await staffOfRequest(req)));
}

/** Hands one in, to be judged; answers all of the product's. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<GoodsCertificates>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "edit_goods");
  const { cooperativeId, staffId } = staff;
  const input = { ...readBody(body, req.body), goodsId: String(req.params.id), cooperativeId, staffId };
  await submitCertificateWorkflow(req.scope).run({ input });
  res.json(await answer(req, staff));
}

async function answer(req: AuthenticatedMedusaRequest, staff: ActingStaff): Promise<GoodsCertificates> {
  const { cooperativeId } = staff;
  const read = await readGoodsCertificates(req.scope, { cooperativeId, goodsId: String(req.params.id) });
  return { ...read, canSubmit: hasRole(staff, "edit_goods") };
}
