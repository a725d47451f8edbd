import type { SubmissionAct } from "@cho-phien/reporting";
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { OfficerScope } from "../../officers/scope";
import { actOnPeriodStep } from "./steps/act-on-period";

export type ActOnPeriod = {
  readonly scope: OfficerScope;
  readonly periodCode: string;
  readonly unitCode: string;
  readonly act: SubmissionAct | "ask_reopen" | "comment";
  readonly comment: string | null;
  /** ISO; of a reopening. */
  readonly expiresAt: string | null;
};

/** Moves the reports of a unit by one act, writes down who did it, and on locking what was published; all or none. */
export const actOnPeriodWorkflow = createWorkflow("act-on-period", (input: ActOnPeriod) => {
  return new WorkflowResponse(actOnPeriodStep(input));
});
