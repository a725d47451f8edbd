import type { OfficerJoin, OfficerJoined } from "@cho-phien/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { mobilePhone, readBody } from "../../../boundary/read-body";
import { checkPassword } from "../../../phone-codes/check-password";
import { joinUnionWorkflow } from "../../../workflows/keep-officers/join";

const body = z.object({
  phone: z.string().max(30),
  ticket: z.string().min(20).max(60),
  password: z.string().max(200),
}) satisfies z.ZodType<OfficerJoin>;

/** An invited officer sets her password with the ticket of POST /join/verify. */
export async function POST(req: MedusaRequest, res: MedusaResponse<OfficerJoined>): Promise<void> {
  const { phone, ticket, password } = readBody(body, req.body);
  checkPassword(password);
  const { result } = await joinUnionWorkflow(req.scope).run({ input: { phone: mobilePhone(phone), ticket, password } });
  res.json(result);
}
