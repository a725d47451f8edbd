import type { NewDistribution } from "@cho-phien/contract";
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { runDistributionStep } from "./steps/run-distribution";

export type ShareIncome = NewDistribution & { readonly cooperativeId: string; readonly staffId: string };

/** What gathered by a month's end → its members' shares, once for a key, and only as the meeting saw it. */
export const shareIncomeWorkflow = createWorkflow("share-income", (input: ShareIncome) => {
  return new WorkflowResponse(runDistributionStep(input));
});
