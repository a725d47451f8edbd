import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { recordReturnStep } from "./steps/record-return";

/** The money of a payout came back to the cooperative: the bank returned it, or it could not be handed over. */
export type ReturnPayout = {
  readonly cooperativeId: string;
  readonly staffId: string;
  readonly payoutId: string;
  readonly key: string;
};

/** What was in transit is due to her again; repeated, it answers the same. */
export const returnPayoutWorkflow = createWorkflow("return-payout", (input: ReturnPayout) => {
  return new WorkflowResponse(recordReturnStep(input));
});
