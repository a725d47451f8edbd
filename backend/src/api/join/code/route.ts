import type { CodeRequest, CodeSent } from "@cho-phien/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { mobilePhone, readBody } from "../../../boundary/read-body";
import { CODE_MINUTES, issueCode } from "../../../phone-codes/phone-code";

const body = z.object({ phone: z.string().max(30) }) satisfies z.ZodType<CodeRequest>;

/** Sends a code to any mobile number; known and unknown ones are answered alike. */
export async function POST(req: MedusaRequest, res: MedusaResponse<CodeSent>): Promise<void> {
  const phone = mobilePhone(readBody(body, req.body).phone);
  await req.scope
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .transaction((trx) => issueCode(trx, { phone, livesMinutes: CODE_MINUTES, messageOf }));
  res.json({ minutes: CODE_MINUTES });
}

/** Vietnamese only: her language is not known to a phone. */
function messageOf(code: string): string {
  return `Mã Chợ Phiên của chị: ${code}. Mã dùng được trong ${CODE_MINUTES} phút. Đừng đưa mã cho ai.`;
}
