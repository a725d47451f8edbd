import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { nameSizeStep } from "./steps/name-size";
import { takeSizeStep } from "./steps/take-size";

export type NameSoldSize = {
  readonly cooperativeId: string;
  readonly staffId: string;
  readonly lineId: string;
  readonly variantId: string;
};

/** Says which size a sale was, once, and takes it out of stock. */
export const nameSoldSizeWorkflow = createWorkflow("name-sold-size", (input: NameSoldSize) => {
  const named = nameSizeStep(input);
  takeSizeStep(named);
  return new WorkflowResponse(named);
});
