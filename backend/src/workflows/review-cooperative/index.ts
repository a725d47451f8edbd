import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { CooperativeEvent } from "../../cooperatives/note-event";
import type { FileAct } from "../../cooperatives/review-table";
import { moveFileStep } from "./steps/move-file";
import { tellShopStep } from "./steps/tell-shop";

export type ReviewCooperative = {
  readonly cooperativeId: string;
  readonly act: FileAct;
  readonly actor: CooperativeEvent["actor"];
  readonly comment: string | null;
};

/** Moves a cooperative's file, tells the cooperative by message, and the shop what it may show. Done twice it answers the same. */
export const reviewCooperativeWorkflow = createWorkflow("review-cooperative", (input: ReviewCooperative) => {
  const moved = moveFileStep(input);
  tellShopStep({ cooperativeId: input.cooperativeId, moved });
  return new WorkflowResponse(moved);
});
