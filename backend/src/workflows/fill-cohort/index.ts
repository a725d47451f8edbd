import type { CohortChange } from "@cho-phien/contract";
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { fillCohortStep } from "./steps/fill-cohort";

export type FillCohort = CohortChange & { readonly cohortId: string; readonly officerId: string };

/** A cooperative joins or leaves a cohort; doing it again changes nothing. */
export const fillCohortWorkflow = createWorkflow("fill-cohort", (input: FillCohort) => {
  return new WorkflowResponse(fillCohortStep(input));
});
