import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { recordJudgementStep } from "./steps/record-judgement";
import { showStarsStep } from "./steps/show-stars";

export type JudgeCertificate = {
  readonly id: string;
  readonly judge: { readonly type: "operator" | "union_officer"; readonly id: string };
  /** Null: it is genuine. Words: why it is not accepted, which the cooperative reads. */
  readonly rejection: string | null;
};

/** Whoever saw the paper says whether it is genuine; from then on the shop shows its stars, or the cooperative why not. */
export const judgeCertificateWorkflow = createWorkflow("judge-certificate", (input: JudgeCertificate) => {
  const goodsId = recordJudgementStep(input);
  showStarsStep(goodsId);
  return new WorkflowResponse(goodsId);
});
