import { dongToWire } from "@cho-phien/money";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { clock } from "../../../boundary/clock";
import { askLedger } from "../../../boundary/ledger-refusal";
import { notHere, refuse } from "../../../boundary/refusal";
import { digest } from "../../../boundary/secret-digest";
import { COOPERATIVE_MODULE } from "../../../modules/cooperative";
import { INCOME_MODULE } from "../../../modules/income";
import { findPayout } from "../../../receipts/read-link";
import type { ReturnPayout } from "../index";

export const recordReturnStep = createStep("record-return", async (input: ReturnPayout, { container }) => {
  const payout = await findPayout(container, input.payoutId);
  if (!payout || payout.cooperativeId !== input.cooperativeId) throw notHere();
  if (payout.state === "returned") return new StepResponse({ batchId: payout.batchId });
  if (payout.state === "disputed") throw refuse("payout_disputed");
  if (payout.state === "confirmed") throw refuse("payout_confirmed");
  const member = await container.resolve(COOPERATIVE_MODULE).retrieveMember(payout.memberId);
  await askLedger(() =>
    container.resolve(INCOME_MODULE).failPayout({
      failureId: failureIdOf(input),
      payoutId: payout.id,
      communeCode: member.commune_code,
      returnedDong: dongToWire(payout.inTransitDong),
      actor: { type: "coop_staff", id: input.staffId },
      at: clock.now().toISOString(),
    }),
  );
  return new StepResponse({ batchId: payout.batchId });
});

function failureIdOf({ cooperativeId, payoutId, key }: ReturnPayout): string {
  return `back_${digest(`${cooperativeId}\n${payoutId}\n${key}`).toString("hex").slice(0, 26)}`;
}
