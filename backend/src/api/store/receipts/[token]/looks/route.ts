import type { LooksAtMe } from "@cho-phien/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { notHere } from "../../../../../boundary/refusal";
import { readLooksAt } from "../../../../../officers/read-looks";
import { findLink } from "../../../../../receipts/read-link";

/** Which officers looked at her figures by name, and why: hers to know, by the link of any of her payouts. */
export async function GET(req: MedusaRequest, res: MedusaResponse<LooksAtMe>): Promise<void> {
  const link = await findLink(req.scope, String(req.params.token));
  if (!link) throw notHere();
  res.setHeader("Cache-Control", "no-store");
  res.json(await readLooksAt(req.scope, link.payout.memberId));
}
