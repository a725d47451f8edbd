import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { refreshShopStep } from "../refresh-shop/refresh-shop-step";
import { acceptSheetStep } from "./steps/accept-sheet";
import { keepSheetStep } from "./steps/keep-sheet";
import { undoSheetStep } from "./steps/undo-sheet";

export type KeepSheet = {
  readonly cooperativeId: string;
  readonly staffId: string;
  readonly fileName: string;
  readonly fileBase64: string;
};

export type SheetOf = { readonly cooperativeId: string; readonly staffId: string; readonly sheetId: string };
export type AcceptSheet = SheetOf & { readonly seen: string; readonly chosenRows: readonly number[] };

/** Keeps a table of prices and stock until somebody accepts it; no goods change yet. */
export const keepGoodsSheetWorkflow = createWorkflow("keep-goods-sheet", (input: KeepSheet) => {
  return new WorkflowResponse(keepSheetStep(input));
});

/** Writes a table's changes, all or none, once; the shop shows them within seconds. */
export const acceptGoodsSheetWorkflow = createWorkflow("accept-goods-sheet", (input: AcceptSheet) => {
  const productIds = acceptSheetStep(input);
  refreshShopStep(productIds);
  return new WorkflowResponse(productIds);
});

/** Takes an accepted table back, all or none, while nothing else changed its goods. */
export const undoGoodsSheetWorkflow = createWorkflow("undo-goods-sheet", (input: SheetOf) => {
  const productIds = undoSheetStep(input);
  refreshShopStep(productIds);
  return new WorkflowResponse(productIds);
});
