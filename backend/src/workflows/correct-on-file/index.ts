import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { correctOnFileStep } from "./steps/correct-on-file";

type Values = Readonly<Record<string, string | number>>;

/** What stands on file is put right: the next version, with the reason. The same values as stand already change nothing. */
export type Correction = {
  readonly table: "cooperative_baseline" | "report_target";
  readonly key: Values;
  readonly values: Values;
  readonly reason: string;
  readonly officerId: string;
};

export const correctOnFileWorkflow = createWorkflow("correct-on-file", (input: Correction) => {
  return new WorkflowResponse(correctOnFileStep(input));
});
