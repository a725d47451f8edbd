import type { NewCertificate } from "@cho-phien/contract";
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { enterCertificateStep } from "./steps/enter-certificate";

export type SubmitCertificate = NewCertificate & {
  readonly cooperativeId: string;
  readonly staffId: string;
  readonly goodsId: string;
};

/** A cooperative's OCOP decision for one of its goods, to be judged. The decision's number is its key: twice is once. */
export const submitCertificateWorkflow = createWorkflow("submit-certificate", (input: SubmitCertificate) => {
  return new WorkflowResponse(enterCertificateStep(input));
});
