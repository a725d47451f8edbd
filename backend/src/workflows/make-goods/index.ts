import type { CreateProductWorkflowInputDTO } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { createProductsWorkflow, createRemoteLinkStep } from "@medusajs/medusa/core-flows";
import { COOPERATIVE_MODULE } from "../../modules/cooperative";
import { refreshShopStep } from "../refresh-shop/refresh-shop-step";
import { setStockStep } from "../stock-goods/steps/set-stock";
import { madeProductStep } from "./steps/made-product";
import { type NameMakers, nameMakersStep } from "./steps/name-makers";

export type MakeGoods = {
  readonly cooperativeId: string;
  readonly product: CreateProductWorkflowInputDTO;
  /** Size's name → pieces in the house. */
  readonly stock: readonly { readonly title: string; readonly stock: number | null }[];
  readonly makers: NameMakers["makers"];
};

/** Stores goods with prices, owner, stock and makers; when one part fails, nothing of them stays. */
export const makeGoodsWorkflow = createWorkflow("make-goods", (input: MakeGoods) => {
  const products = createProductsWorkflow.runAsStep({
    input: transform({ input }, ({ input: { product } }) => ({ products: [product] })),
  });
  const productId = madeProductStep(products);
  createRemoteLinkStep(
    transform({ productId, input }, ({ productId, input }) => [
      {
        [Modules.PRODUCT]: { product_id: productId },
        [COOPERATIVE_MODULE]: { cooperative_id: input.cooperativeId },
      },
    ]),
  );
  setStockStep(
    transform({ products, input }, ({ products: [made], input }) =>
      (made?.variants ?? []).map(({ id, title }) => ({
        variantId: id,
        title: title ?? "",
        stock: input.stock.find((it) => it.title === title)?.stock ?? null,
      })),
    ),
  );
  nameMakersStep(
    transform({ productId, input }, ({ productId, input: { cooperativeId, makers } }) => ({
      cooperativeId,
      productId,
      makers,
    })),
  );
  refreshShopStep(transform({ productId }, ({ productId }) => [productId]));
  return new WorkflowResponse(productId);
});
