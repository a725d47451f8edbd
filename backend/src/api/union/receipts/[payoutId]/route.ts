import type { DeskPayout, DeskStatement, ReceiptAnswer } from "@cho-phien/contract";
import { dongToWire } from "@cho-phien/money";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { dongAtDoor } from "../../../../boundary/ledger-refusal";
import { clientKey, readBody } from "../../../../boundary/read-body";
import { notHere, refuse } from "../../../../boundary/refusal";
import { checkOfficerPin } from "../../../../desk/officer-pin";
import { readDeskPayout } from "../../../../desk/read-desk-payout";
import { COOPERATIVE_MODULE } from "../../../../modules/cooperative";
import { findPayout } from "../../../../receipts/read-link";
import { takeReceiptWorkflow } from "../../../../workflows/take-receipt";
import { entryScopeOfRequest } from "../../scope-of-request";

const body = z.object({
  key: clientKey,
  amountDong: z.union([z.string(), z.number()]),
  pin: z.string().regex(/^\d{6}$/),
  isHanded: z.boolean(),
  isCheck: z.boolean(),
  witness: z.string().max(120).optional(),
}) satisfies z.ZodType<Omit<DeskStatement, "amountDong">>;

/** One payout on her desk: what it was, what shows it arrived, and what she may do with it. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<DeskPayout>): Promise<void> {
  const scope = await entryScopeOfRequest(req);
  res.json(await readDeskPayout(req.scope, { ...scope, payoutId: String(req.params.payoutId) }));
}

/**
 * The member's statement at the desk of an officer who may enter facts for her commune, under the officer's own PIN.
 * Another commune's payout is not there. A slip in the sum costs no try of the PIN.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<ReceiptAnswer>): Promise<void> {
  const { officerId, communeCodes } = await entryScopeOfRequest(req);
  const payout = await findPayout(req.scope, String(req.params.payoutId));
  if (!payout) throw notHere();
  const member = await req.scope.resolve(COOPERATIVE_MODULE).retrieveMember(payout.memberId);
  if (!communeCodes.includes(member.commune_code)) throw notHere();
  const sent = readBody(body, req.body);
  const statedDong = dongToWire(dongAtDoor(sent.amountDong, { field: "amountDong", accepts: "zero_or_more" }));
  if (payout.state === "returned") throw refuse("receipt_returned");
  await checkOfficerPin(req.scope, officerId, sent.pin);
  const { result } = await takeReceiptWorkflow(req.scope).run({
    input: {
      ...{ payoutId: payout.id, statedDong, writer: { type: "union_officer", id: officerId } },
      way: sent.isCheck ? "spot_check" : "desk_pin",
      atDesk: { key: sent.key, isHanded: sent.isHanded, witness: sent.witness?.trim() || null },
    },
  });
  res.json(result);
}
