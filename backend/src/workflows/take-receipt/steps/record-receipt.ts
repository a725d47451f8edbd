import type { ReceiptAnswer } from "@cho-phien/contract";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { clock } from "../../../boundary/clock";
import { askLedger } from "../../../boundary/ledger-refusal";
import { notHere } from "../../../boundary/refusal";
import { tellRoles, tellSamePerson } from "../../../members/tell-roles";
import { COOPERATIVE_MODULE } from "../../../modules/cooperative";
import { INCOME_MODULE } from "../../../modules/income";
import { findPayout } from "../../../receipts/read-link";
import { answerOf, standingAnswer } from "../../../receipts/standing-answer";
import type { TakeReceipt } from "../index";

export const recordReceiptStep = createStep("record-receipt", async (input: TakeReceipt, { container }) => {
  const { payoutId, atDesk } = input;
  const before = atDesk === null ? await standingAnswer(container, payoutId) : null;
  if (before) return new StepResponse<ReceiptAnswer>(before);
  const payout = await findPayout(container, payoutId);
  if (!payout) throw notHere();
  const at = clock.now();
  await tellRoles(container, { cooperativeId: payout.cooperativeId, at });
  await tellSamePerson(container, payout.memberId);
  const member = await container.resolve(COOPERATIVE_MODULE).retrieveMember(payout.memberId);
  // By her link one statement a payout: two taps at once find the same receipt. At a desk one a key.
  const receiptId = atDesk === null ? `receipt_${payout.id}` : `desk_${atDesk.key}`;
  await askLedger(() =>
    container.resolve(INCOME_MODULE).recordReceipt({
      ...{ receiptId, payoutId: payout.id, communeCode: member.commune_code },
      disputeId: atDesk === null ? `dispute_${payout.id}` : `dispute_${atDesk.key}`,
      ...{ way: input.way, statedDong: input.statedDong, writer: input.writer },
      accountHolderIsMember: false,
      phoneOwner: phoneOwnerOf(input),
      ...{ witness: atDesk?.witness ?? null, fileSha256: null, device: null, statedAt: at.toISOString() },
    }),
  );
  const answer = await answerOf(container, receiptId);
  if (!answer) throw new Error(`The receipt of ${payout.id} was not kept`);
  return new StepResponse<ReceiptAnswer>(answer);
});

/** Her own by a link, the officer's when it was handed to her; none when the officer typed what she said. */
function phoneOwnerOf({ atDesk }: TakeReceipt): "self" | "other" | null {
  if (atDesk === null) return "self";
  return atDesk.isHanded ? "other" : null;
}
