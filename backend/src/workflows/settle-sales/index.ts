import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { postSaleStep } from "./steps/post-sale";

/** One delivered and paid consignment line → `sale.settled` and `member.accrued`, once, in one transaction. */
export const settleSaleWorkflow = createWorkflow("settle-sale", (input: { lineId: string }) => {
  return new WorkflowResponse(postSaleStep(input));
});
