import type { DeductionReason, PayoutMethod, PayoutRun } from "@cho-phien/contract";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { claimKeyStep } from "../claim-key";
import { issueLinksStep } from "./steps/issue-links";
import { sendPayoutsStep } from "./steps/send-payouts";

/** What a cooperative says it paid, in the order of its sheet; amounts are whole đồng as text. */
export type PayMembers = {
  readonly cooperativeId: string;
  readonly staffId: string;
  readonly key: string;
  readonly items: readonly {
    readonly memberId: string;
    readonly amountDong: string;
    readonly method: PayoutMethod;
    readonly reason: DeductionReason | null;
  }[];
};

/** Pays all or none, then gives each payout its link and sends her code to her own phone. Safe to run again. */
export const payMembersWorkflow = createWorkflow("pay-members", (input: PayMembers) => {
  const claim = transform({ input }, ({ input: { cooperativeId, key, items } }) => ({
    owner: cooperativeId,
    act: "pay_members" as const,
    key,
    body: JSON.stringify(items.map((it) => [it.memberId, it.amountDong, it.method, it.reason])),
  }));
  claimKeyStep(claim);
  const sent = sendPayoutsStep(input);
  return new WorkflowResponse<PayoutRun>(issueLinksStep({ input, sent }));
});
