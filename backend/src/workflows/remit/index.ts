import type { RemittanceRecorded } from "@cho-phien/contract";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { enterRemittanceStep } from "./steps/enter-remittance";
import { postRemittanceStep } from "./steps/post-remittance";

/** Money the operator sent to a cooperative; the amount is whole đồng as text, `sentAt` an ISO instant. */
export type EnterRemittance = {
  readonly key: string;
  readonly cooperativeId: string;
  readonly amountDong: string;
  readonly bankReference: string;
  readonly sentAt: string;
  readonly operatorId: string;
};

/** Keeps the fact of a transfer and enters it. Killed in between, the job enters it. Safe to run again. */
export const enterRemittanceWorkflow = createWorkflow("enter-remittance", (input: EnterRemittance) => {
  const entered = enterRemittanceStep(input);
  postRemittanceStep(transform({ entered }, ({ entered: { id } }) => ({ remittanceId: id })));
  return new WorkflowResponse<RemittanceRecorded>(entered);
});

/** One remittance → `coop.remitted`, once. */
export const remitWorkflow = createWorkflow("remit", (input: { remittanceId: string }) => {
  return new WorkflowResponse(postRemittanceStep(input));
});
