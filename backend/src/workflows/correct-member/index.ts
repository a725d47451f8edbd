import type { MemberFields } from "@cho-phien/contract";
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Look } from "../../officers/note-look";
import { correctMemberStep } from "./steps/correct-member";

export type CorrectMember = { readonly memberId: string; readonly fields: MemberFields; readonly look: Look };

/** An officer corrects what is known of a member, on her word. */
export const correctMemberWorkflow = createWorkflow("correct-member", (input: CorrectMember) => {
  return new WorkflowResponse(correctMemberStep(input));
});
