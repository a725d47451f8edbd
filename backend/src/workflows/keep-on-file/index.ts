import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { keepOnFileStep } from "./steps/keep-on-file";

/** A row the programmes' figures stand on, with who wrote it down. A key that is there already stays as it is. */
export type OnFile = {
  readonly table:
    "programme_support" | "work_agreement" | "cooperative_baseline" | "report_target" | "programme_cohort";
  readonly row: Readonly<Record<string, string | number | null>>;
  readonly officerId: string;
};

export const keepOnFileWorkflow = createWorkflow("keep-on-file", (input: OnFile) => {
  return new WorkflowResponse(keepOnFileStep(input));
});
