import type { NewLot } from "@cho-phien/contract";
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { keepLotStep } from "./steps/keep-lot";

export type OpenLot = NewLot & { readonly cooperativeId: string };

/** A harvest, a firing, a loom's week: a lot of one product, so that who brought what can be written down. Safe to run again. */
export const openLotWorkflow = createWorkflow("open-lot", (input: OpenLot) => {
  return new WorkflowResponse(keepLotStep(input));
});
