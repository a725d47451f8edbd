import type { BankFileTaken, NewBankFile } from "@cho-phien/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { keepLines } from "../../../bank-lines/keep-lines";
import { accountKey } from "../../../bank-lines/own-account";
import { readBankFile } from "../../../bank-lines/read-file";
import { takeLines } from "../../../bank-lines/take-lines";
import { readEnv } from "../../../boundary/env";
import { readBody } from "../../../boundary/read-body";
import { refuse } from "../../../boundary/refusal";

const body = z.object({
  fileName: z.string().max(200),
  fileBase64: z.string().max(4_000_000),
}) satisfies z.ZodType<NewBankFile>;

/** A bank's statement as the operator downloaded it: all its lines are kept, or none. */
export async function POST(req: MedusaRequest, res: MedusaResponse<BankFileTaken>): Promise<void> {
  const own = readEnv(process.env).bankAccount;
  if (!own) throw refuse("bank_account_missing");
  const { fileBase64 } = readBody(body, req.body);
  const { lines, outgoingCount } = readBankFile(Buffer.from(fileBase64, "base64"));
  const kept = await keepLines(req.scope, { account: accountKey(own), cameBy: "file", lines });
  await takeLines(req.scope);
  res.json({ ...kept, outgoing: outgoingCount });
}
