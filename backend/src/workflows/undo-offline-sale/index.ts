import type { SaleUndone, UndoReason } from "@cho-phien/contract";
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { correctSaleStep } from "./steps/correct-sale";
import { returnStockStep } from "./steps/return-stock";

export type UndoOfflineSale = {
  readonly cooperativeId: string;
  readonly staffId: string;
  readonly key: string;
  readonly reason: UndoReason;
  readonly at: string;
};

/** Reverses every entry of one sale, all or none, then puts its goods back. Safe to run again. */
export const undoOfflineSaleWorkflow = createWorkflow("undo-offline-sale", (input: UndoOfflineSale) => {
  const undone = correctSaleStep(input);
  returnStockStep(undone);
  return new WorkflowResponse<SaleUndone>(undone.answer);
});
