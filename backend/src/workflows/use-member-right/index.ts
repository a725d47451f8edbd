import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { UseRight } from "../../rights/use-right";
import { useRightStep } from "./steps/use-right";

/** A member uses a right over her data, by herself or through an officer; written down with its due date. */
export const useMemberRightWorkflow = createWorkflow("use-member-right", (input: UseRight) => {
  return new WorkflowResponse(useRightStep(input));
});
