import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { AnswerRequest } from "../../rights/answer-request";
import { answerRequestStep } from "./steps/answer-request";

/** Answers what a member asked of her data; an erasure happens with its answer. */
export const answerMemberRequestWorkflow = createWorkflow("answer-member-request", (input: AnswerRequest) => {
  return new WorkflowResponse(answerRequestStep(input));
});
