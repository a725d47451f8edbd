import type { ConsignmentAct } from "@cho-phien/contract";
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { moveConsignmentStep } from "./steps/move-consignment";

/** One act of staff on one consignment, already known to be hers to do. */
export type HandleConsignment = {
  readonly consignmentId: string;
  readonly cooperativeId: string;
  readonly act: ConsignmentAct;
  readonly carrier?: string;
  readonly trackingCode?: string;
};

/** Moves a consignment along; done twice it answers the same, done out of order it is refused. */
export const handleConsignmentWorkflow = createWorkflow("handle-consignment", (input: HandleConsignment) => {
  return new WorkflowResponse(moveConsignmentStep(input));
});
