import type { CodeRequest, CodeSent } from "@cho-phien/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { mobilePhone, readBody } from "../../../../boundary/read-body";
import { CODE_MINUTES, issueCode } from "../../../../phone-codes/phone-code";
import { type Language, languageOf } from "../../../doors/language";

const body = z.object({ phone: z.string().max(30) }) satisfies z.ZodType<CodeRequest>;

/** Sends a shopper's code to any mobile number; known and unknown ones are answered alike. */
export async function POST(req: MedusaRequest, res: MedusaResponse<CodeSent>): Promise<void> {
  const phone = mobilePhone(readBody(body, req.body).phone);
  const messageOf = MESSAGES[languageOf(req.headers["accept-language"])];
  await req.scope
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .transaction((trx) => issueCode(trx, { phone, livesMinutes: CODE_MINUTES, messageOf }));
  res.json({ minutes: CODE_MINUTES });
}

/** Without marks, as a text message carries them at half the price. */
const MESSAGES: Readonly<Record<Language, (code: string) => string>> = {
  vi: (code) => `Ma Cho Phien cua ban: ${code}. Dung duoc trong ${CODE_MINUTES} phut. Dung dua ma cho ai.`,
  en: (code) => `Your Cho Phien code: ${code}. Good for ${CODE_MINUTES} minutes. Give it to nobody.`,
};
