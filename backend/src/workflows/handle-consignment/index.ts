import type { CashHolder, ConsignmentAct, ConsignmentStep, FailReason, RefuseReason } from "@cho-phien/contract";
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { moveConsignmentStep } from "./steps/move-consignment";

/** What an act says besides its name. */
export type ActDetails = {
  readonly carrier?: string;
  readonly trackingCode?: string;
  readonly reason?: RefuseReason | FailReason;
  readonly note?: string;
  /** Who has the cash; without it the cooperative, by whose word it is. */
  readonly heldBy?: CashHolder;
  /** The step an undo takes back. */
  readonly undone?: ConsignmentStep;
};

/** One act of staff on one consignment, already known to be hers to do. */
export type HandleConsignment = ActDetails & {
  readonly consignmentId: string;
  readonly cooperativeId: string;
  readonly staffId: string;
  readonly act: ConsignmentAct;
};

/** Moves a consignment along; done twice it answers the same, done out of order it is refused. */
export const handleConsignmentWorkflow = createWorkflow("handle-consignment", (input: HandleConsignment) => {
  return new WorkflowResponse(moveConsignmentStep(input));
});
