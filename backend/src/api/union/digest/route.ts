import type { DigestWish } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../boundary/read-body";
import { refuse } from "../../../boundary/refusal";
import { UNION_MODULE } from "../../../modules/union";
import { keepDigestWorkflow } from "../../../workflows/keep-officers/digest";
import { officerOfRequest } from "../scope-of-request";

const address = z.email().max(200);
const body = z.object({
  email: z.string().max(300).nullable(),
  language: z.enum(["vi", "en"]),
}) satisfies z.ZodType<DigestWish>;

/** Where her Monday letter goes. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<DigestWish>): Promise<void> {
  const { officerId } = await officerOfRequest(req);
  const [officer] = await req.scope.resolve(UNION_MODULE).listOfficers({ id: officerId }, { take: 1 });
  if (!officer) throw refuse("not_signed_in");
  res.json({ email: officer.email, language: officer.language });
}

/** Her own word alone: nobody sets another's address. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<DigestWish>): Promise<void> {
  const { officerId } = await officerOfRequest(req);
  const wish = readBody(body, req.body);
  const email = wish.email?.trim() || null;
  if (email !== null && !address.safeParse(email).success) throw refuse("email_invalid", {}, "email");
  const { result } = await keepDigestWorkflow(req.scope).run({ input: { officerId, email, language: wish.language } });
  res.json(result);
}
