import type { MemberFields, MembershipAct } from "@cho-phien/contract";
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { changeFieldsStep } from "./steps/change-fields";
import { changeMembershipStep } from "./steps/change-membership";

type Whose = { readonly cooperativeId: string; readonly staffId: string; readonly memberId: string };

export type ChangeFields = Whose & { readonly fields: MemberFields };
export type ChangeMembership = Whose & MembershipAct;

/** Corrects what is known of her; sending the same again changes nothing. */
export const changeMemberWorkflow = createWorkflow("change-member", (input: ChangeFields) => {
  return new WorkflowResponse(changeFieldsStep(input));
});

/** She leaves or comes back, from a day on. Her past months stay hers. */
export const changeMembershipWorkflow = createWorkflow("change-membership", (input: ChangeMembership) => {
  return new WorkflowResponse(changeMembershipStep(input));
});
