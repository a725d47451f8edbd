import type { NewLotContributions } from "@cho-phien/contract";
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { writeContributionsStep } from "./steps/write-contributions";

export type CorrectContributions = NewLotContributions & {
  readonly cooperativeId: string;
  readonly staffId: string;
  readonly lotId: string;
};

/**
 * Who brought what to a lot, as its next revision. Sales the lot already brought in are shared by it: what was shared
 * wrongly is reversed and shared again, what only gathered is shared now. All of it or none; safe to run again.
 */
export const correctContributionsWorkflow = createWorkflow("correct-contributions", (input: CorrectContributions) => {
  return new WorkflowResponse(writeContributionsStep(input));
});
