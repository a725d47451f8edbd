import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows";
import { closeHoldStep, openHoldStep } from "./steps/change-hold";

export type HoldGoods = {
  readonly productId: string;
  readonly operatorId: string;
  /** What the cooperative is told, 3–300 characters. */
  readonly reason: string;
  /** Whether lifting the hold puts the goods back on sale. */
  readonly wasOnSale: boolean;
};

/** Takes goods out of the shop within seconds (O5); the catalogue's subscriber refreshes the pages. */
export const holdGoodsWorkflow = createWorkflow("hold-goods", (input: HoldGoods) => {
  const hold = openHoldStep(input);
  const hidden = transform({ input }, ({ input: { productId } }) => ({
    products: [{ id: productId, status: "rejected" as const }],
  }));
  updateProductsWorkflow.runAsStep({ input: hidden });
  return new WorkflowResponse(hold);
});

/** Ends the hold: goods that were on sale are so again, others are the cooperative's draft. */
export const liftHoldWorkflow = createWorkflow("lift-hold", (input: Omit<HoldGoods, "reason">) => {
  const lifted = closeHoldStep(input);
  const shown = transform({ input }, ({ input: { productId, wasOnSale } }) => ({
    products: [{ id: productId, status: wasOnSale ? ("published" as const) : ("draft" as const) }],
  }));
  updateProductsWorkflow.runAsStep({ input: shown });
  return new WorkflowResponse(lifted);
});
