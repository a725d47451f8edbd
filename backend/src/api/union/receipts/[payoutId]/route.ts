import type { ReceiptAnswer } from "@cho-phien/contract";
import { dongToWire } from "@cho-phien/money";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { dongAtDoor } from "../../../../boundary/ledger-refusal";
import { readBody } from "../../../../boundary/read-body";
import { notHere, refuse } from "../../../../boundary/refusal";
import { COOPERATIVE_MODULE } from "../../../../modules/cooperative";
import { findPayout } from "../../../../receipts/read-link";
import { checkPin } from "../../../../receipts/try-secret";
import { takeReceiptWorkflow } from "../../../../workflows/take-receipt";
import { entryScopeOfRequest } from "../../scope-of-request";

const body = z.object({
  amountDong: z.union([z.string(), z.number()]),
  identifiedBy: z.enum(["pin", "thumb"]),
  pin: z
    .string()
    .regex(/^\d{4,6}$/)
    .optional(),
  sheetSha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});

/** Her statement at the desk of an officer who may enter facts for her commune. Another commune's payout is not there. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<ReceiptAnswer>): Promise<void> {
  const { officerId, communeCodes } = await entryScopeOfRequest(req);
  const payout = await findPayout(req.scope, String(req.params.payoutId));
  if (!payout) throw notHere();
  const member = await req.scope.resolve(COOPERATIVE_MODULE).retrieveMember(payout.memberId);
  if (!communeCodes.includes(member.commune_code)) throw notHere();
  const { amountDong, identifiedBy, pin, sheetSha256 } = readBody(body, req.body);
  const statedDong = dongToWire(dongAtDoor(amountDong, { field: "amountDong", accepts: "zero_or_more" }));
  if (payout.state === "returned") throw refuse("receipt_returned");
  if (identifiedBy === "thumb" && sheetSha256 === undefined) throw refuse("sheet_missing", {}, "sheetSha256");
  if (identifiedBy === "pin") await checkPin(req.scope, member.id, pin ?? "");
  const { result } = await takeReceiptWorkflow(req.scope).run({
    input: {
      payoutId: payout.id,
      way: "desk_pin",
      writer: { type: "union_officer", id: officerId },
      statedDong,
      sheetSha256: sheetSha256 ?? null,
    },
  });
  res.json(result);
}
