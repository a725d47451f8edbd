import type { NewMonthContributions } from "@cho-phien/contract";
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { writeMonthStep } from "./steps/write-month";

export type RecordMonth = NewMonthContributions & { readonly cooperativeId: string };

/** Who put what into a month, as its next revision; runs entered before keep theirs. */
export const recordMonthWorkflow = createWorkflow("record-month", (input: RecordMonth) => {
  return new WorkflowResponse(writeMonthStep(input));
});
