import type { MemberAdded, NewMember } from "@cho-phien/contract";
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { addMemberStep } from "./steps/add-member";

export type AddMember = NewMember & { readonly cooperativeId: string; readonly staffId: string };

/** Enrols one member. The same key answers the same member: a phone with poor signal sends twice. */
export const addMemberWorkflow = createWorkflow("add-member", (input: AddMember) => {
  return new WorkflowResponse<MemberAdded>(addMemberStep(input));
});
