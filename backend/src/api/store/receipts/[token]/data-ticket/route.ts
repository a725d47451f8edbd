import type { DataTicket } from "@cho-phien/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../../../boundary/read-body";
import { takeCode } from "../../../../../phone-codes/take-code";
import { ownerOfLink } from "../../../../../rights/own-ticket";

const body = z.object({ code: z.string().max(20) });

/** The code of her phone for half an hour with her data. */
export async function POST(req: MedusaRequest, res: MedusaResponse<DataTicket>): Promise<void> {
  const { phone } = await ownerOfLink(req);
  const { code } = readBody(body, req.body);
  res.setHeader("Cache-Control", "no-store");
  res.json({ ticket: await takeCode(req.scope, { phone, code }) });
}
