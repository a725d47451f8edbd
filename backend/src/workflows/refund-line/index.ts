import type { ReturnReason } from "@cho-phien/contract";
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { postRefundStep } from "./steps/post-refund";
import { takeReturnStep } from "./steps/take-return";

/** Pieces of one line that came back; already known to be the cooperative's own line. */
export type TakeReturn = {
  readonly key: string;
  readonly cooperativeId: string;
  readonly consignmentId: string;
  readonly lineId: string;
  readonly quantity: number;
  readonly reason: ReturnReason;
  readonly staffId: string;
  /** The shopper's request it answers, if she asked. */
  readonly requestId?: string;
};

/** Keeps the fact that pieces came back and enters its refund. Killed in between, the job enters it. Safe to run again. */
export const takeReturnWorkflow = createWorkflow("take-return", (input: TakeReturn) => {
  return new WorkflowResponse(postRefundStep(takeReturnStep(input)));
});

/** One returned part of a line → `sale.refunded`, once. */
export const refundLineWorkflow = createWorkflow("refund-line", (input: { refundId: string }) => {
  return new WorkflowResponse(postRefundStep(input));
});
