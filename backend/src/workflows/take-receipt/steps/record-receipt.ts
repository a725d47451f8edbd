import type { ReceiptAnswer } from "@cho-phien/contract";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { clock } from "../../../boundary/clock";
import { askLedger } from "../../../boundary/ledger-refusal";
import { notHere } from "../../../boundary/refusal";
import { tellRoles } from "../../../members/tell-roles";
import { COOPERATIVE_MODULE } from "../../../modules/cooperative";
import { INCOME_MODULE } from "../../../modules/income";
import { findPayout } from "../../../receipts/read-link";
import { standingAnswer } from "../../../receipts/standing-answer";
import type { TakeReceipt } from "../index";

export const recordReceiptStep = createStep("record-receipt", async (input: TakeReceipt, { container }) => {
  const before = await standingAnswer(container, input.payoutId);
  if (before) return new StepResponse<ReceiptAnswer>(before);
  const payout = await findPayout(container, input.payoutId);
  if (!payout) throw notHere();
  const at = clock.now();
  await tellRoles(container, { cooperativeId: payout.cooperativeId, at });
  const member = await container.resolve(COOPERATIVE_MODULE).retrieveMember(payout.memberId);
  await askLedger(() =>
    container.resolve(INCOME_MODULE).recordReceipt({
      // One statement of hers per payout: two taps at once find the same receipt.
      receiptId: `receipt_${payout.id}`,
      payoutId: payout.id,
      communeCode: member.commune_code,
      disputeId: `dispute_${payout.id}`,
      way: input.way,
      statedDong: input.statedDong,
      writer: input.writer,
      accountHolderIsMember: false,
      phoneOwner: input.way === "link_code" ? "self" : null,
      witness: null,
      fileSha256: input.sheetSha256,
      device: null,
      statedAt: at.toISOString(),
    }),
  );
  const answer = await standingAnswer(container, payout.id);
  if (!answer) throw new Error(`The receipt of ${payout.id} was not kept`);
  return new StepResponse<ReceiptAnswer>(answer);
});
