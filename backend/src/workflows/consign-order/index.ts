import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { makeConsignmentsStep } from "./steps/make-consignments";

/** One placed order → one consignment per cooperative, with the terms of the day it was placed. Safe to run again. */
export const consignOrderWorkflow = createWorkflow("consign-order", (input: { orderId: string }) => {
  return new WorkflowResponse(makeConsignmentsStep(input));
});
