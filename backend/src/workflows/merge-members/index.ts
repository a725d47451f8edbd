import type { LikenessAct } from "@cho-phien/contract";
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Look } from "../../officers/note-look";
import { mergeMembersStep } from "./steps/merge-members";

export type MergeMembers = {
  readonly memberId: string;
  readonly act: LikenessAct;
  readonly officerId: string;
  readonly look: Look;
};

/** Says that two records are one woman, that they are two, or takes a merging back. The ledger is never rewritten. */
export const mergeMembersWorkflow = createWorkflow("merge-members", (input: MergeMembers) => {
  return new WorkflowResponse(mergeMembersStep(input));
});
