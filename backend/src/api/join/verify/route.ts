import type { CodeTaken, CodeTry } from "@cho-phien/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { mobilePhone, readBody } from "../../../boundary/read-body";
import { COOPERATIVE_MODULE } from "../../../modules/cooperative";
import { takeCode } from "../../../phone-codes/take-code";

const body = z.object({ phone: z.string().max(30), code: z.string().max(20) }) satisfies z.ZodType<CodeTry>;

/** Takes the code; only who holds the phone learns whether it has an account. */
export async function POST(req: MedusaRequest, res: MedusaResponse<CodeTaken>): Promise<void> {
  const sent = readBody(body, req.body);
  const phone = mobilePhone(sent.phone);
  const ticket = await takeCode(req.scope, { phone, code: sent.code });
  const [staff] = await req.scope.resolve(COOPERATIVE_MODULE).listStaff({ phone }, { relations: ["roles"], take: 1 });
  const account = staff && staff.roles.length > 0 ? { fullName: staff.full_name } : null;
  res.json({ ticket, account });
}
