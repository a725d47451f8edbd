import type { ShippingTableView } from "@cho-phien/contract";
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { tellShopStep } from "../review-cooperative/steps/tell-shop";
import { keepTableStep } from "./steps/keep-table";

export type SetShipping = {
  readonly cooperativeId: string;
  readonly staffId: string;
  /** Judged at the door (packages/shipping). */
  readonly table: ShippingTableView;
};

/** The next version of a cooperative's shipping prices, in force at once; the shop shows it within seconds. */
export const setShippingWorkflow = createWorkflow("set-shipping", (input: SetShipping) => {
  const moved = keepTableStep(input);
  tellShopStep({ cooperativeId: input.cooperativeId, moved });
  return new WorkflowResponse(moved);
});
