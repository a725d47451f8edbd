import type { RefundDesk } from "@cho-phien/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../boundary/read-body";
import { readRefundDesk } from "../../../refunds/read-refund-desk";

const query = z.object({
  state: z.enum(["declined", "due", "no_account", "card", "paid"]).default("due"),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});

/** The operator's refunds: returns to decide, money to send, money that was sent. */
export async function GET(req: MedusaRequest, res: MedusaResponse<RefundDesk>): Promise<void> {
  res.setHeader("Cache-Control", "no-store");
  res.json(await readRefundDesk(req.scope, readBody(query, req.query)));
}
