import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { refreshShopStep } from "../refresh-shop/refresh-shop-step";
import { setStockStep, type SizeStock } from "./steps/set-stock";

export type StockGoods = { readonly productIds: readonly string[]; readonly sizes: readonly SizeStock[] };

/** Sets how many pieces of each size are in the house, all or none. */
export const stockGoodsWorkflow = createWorkflow("stock-goods", (input: StockGoods) => {
  const counted = setStockStep(input.sizes);
  refreshShopStep(input.productIds);
  return new WorkflowResponse(counted);
});
