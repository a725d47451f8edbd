import type { CodeTry, SignedIn } from "@cho-phien/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { mobilePhone, readBody } from "../../../boundary/read-body";
import { takeCode } from "../../../phone-codes/take-code";
import { openAccount } from "../../../shoppers/open-account";

const body = z.object({ phone: z.string().max(30), code: z.string().max(20) }) satisfies z.ZodType<CodeTry>;

/** Takes a shopper's code and signs her in; her account opens with the first one. */
export async function POST(req: MedusaRequest, res: MedusaResponse<SignedIn>): Promise<void> {
  const sent = readBody(body, req.body);
  const phone = mobilePhone(sent.phone);
  await takeCode(req.scope, { phone, code: sent.code });
  res.json({ token: await openAccount(req.scope, phone) });
}
