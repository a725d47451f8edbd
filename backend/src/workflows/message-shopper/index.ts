import type { SendMessage } from "@cho-phien/contract";
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { sendMessageStep } from "./steps/send-message";

export type MessageShopper = SendMessage & {
  readonly consignmentId: string;
  readonly cooperativeId: string;
  readonly staffId: string;
  /** What she saw before she sent it. */
  readonly text: string;
};

/** One text message from a template to the shopper of a consignment, and its line in the log. */
export const messageShopperWorkflow = createWorkflow("message-shopper", (input: MessageShopper) => {
  return new WorkflowResponse(sendMessageStep(input));
});
