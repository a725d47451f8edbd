import type { BankDesk } from "@cho-phien/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { readBankDesk } from "../../../bank-lines/read-desk";
import { readBody } from "../../../boundary/read-body";

const query = z.object({
  state: z.enum(["held", "all"]).default("held"),
  q: z.string().trim().max(60).default(""),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});

/** What the bank told of, and what waits for a decision. */
export async function GET(req: MedusaRequest, res: MedusaResponse<BankDesk>): Promise<void> {
  res.json(await readBankDesk(req.scope, readBody(query, req.query)));
}
