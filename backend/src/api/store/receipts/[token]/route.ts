import type { ReceiptAnswer, ReceiptLink } from "@cho-phien/contract";
import { dongToWire } from "@cho-phien/money";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { dongAtDoor } from "../../../../boundary/ledger-refusal";
import { readBody } from "../../../../boundary/read-body";
import { notHere, refuse } from "../../../../boundary/refusal";
import { findLink, readLink } from "../../../../receipts/read-link";
import { checkCode } from "../../../../receipts/try-secret";
import { takeReceiptWorkflow } from "../../../../workflows/take-receipt";

const body = z.object({ amountDong: z.union([z.string(), z.number()]), code: z.string().max(20) });

/** What her page says of one payout. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ReceiptLink>): Promise<void> {
  const link = await findLink(req.scope, String(req.params.token));
  if (!link) throw notHere();
  res.setHeader("Cache-Control", "no-store");
  res.json(await readLink(req.scope, link));
}

/** Her statement: how much she received, with the code from her own phone. A slip in the sum costs no try of the code. */
export async function POST(req: MedusaRequest, res: MedusaResponse<ReceiptAnswer>): Promise<void> {
  const link = await findLink(req.scope, String(req.params.token));
  if (!link) throw notHere();
  const { payout, takesCode } = link;
  const { amountDong, code } = readBody(body, req.body);
  const statedDong = dongToWire(dongAtDoor(amountDong, { field: "amountDong", accepts: "zero_or_more" }));
  if (payout.state === "returned") throw refuse("receipt_returned");
  if (!takesCode) throw refuse("receipt_at_desk");
  await checkCode(req.scope, payout.id, code);
  const { result } = await takeReceiptWorkflow(req.scope).run({
    input: {
      payoutId: payout.id,
      way: "link_code",
      writer: { type: "member", id: payout.memberId },
      statedDong,
      atDesk: null,
    },
  });
  res.setHeader("Cache-Control", "no-store");
  res.json(result);
}
