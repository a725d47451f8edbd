import type { NewSharingRule } from "@cho-phien/contract";
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { adoptRuleStep } from "./steps/adopt-rule";

export type SetRule = NewSharingRule & { readonly cooperativeId: string; readonly staffId: string };

/** A meeting's decision → the next version of the cooperative's sharing rule. Safe to run again: the key is the version. */
export const setRuleWorkflow = createWorkflow("set-rule", (input: SetRule) => {
  return new WorkflowResponse(adoptRuleStep(input));
});
