import type {
  UpdateProductVariantWorkflowInputDTO,
  CreateProductVariantWorkflowInputDTO,
} from "@medusajs/framework/types";
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  createProductVariantsWorkflow,
  deleteProductVariantsWorkflow,
  setProductProductOptionsWorkflow,
  updateProductsWorkflow,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows";
import { nameMakersStep, type NameMakers } from "../make-goods/steps/name-makers";
import type { productFields } from "../make-goods/product-fields";
import { refreshShopStep } from "../refresh-shop/refresh-shop-step";
import { setStockStep } from "../stock-goods/steps/set-stock";

export type EditGoods = {
  readonly cooperativeId: string;
  readonly id: string;
  readonly fields: ReturnType<typeof productFields> & {
    readonly category_ids: string[];
    readonly status?: "published";
  };
  /** The new sizes' values of the product's one option. */
  readonly option: { readonly product_option_id: string; readonly add: { readonly value: string }[] } | null;
  readonly added: CreateProductVariantWorkflowInputDTO[];
  readonly kept: (UpdateProductVariantWorkflowInputDTO & { readonly id: string })[];
  readonly removed: string[];
  /** Size's name → pieces in the house. */
  readonly stock: readonly { readonly title: string; readonly stock: number | null }[];
  readonly makers: NameMakers["makers"];
};

/** Writes a product's fields and sizes anew, all or none. The stock it takes must be no less than what was promised. */
export const editGoodsWorkflow = createWorkflow("edit-goods", (input: EditGoods) => {
  when("some-new-sizes", { input }, ({ input }) => input.option !== null).then(() =>
    setProductProductOptionsWorkflow.runAsStep({
      input: transform({ input }, ({ input: { id, option } }) => ({ product_id: id, update: option ? [option] : [] })),
    }),
  );
  const added = when("sizes-to-add", { input }, ({ input }) => input.added.length > 0).then(() =>
    createProductVariantsWorkflow.runAsStep({
      input: transform({ input }, ({ input }) => ({ product_variants: input.added })),
    }),
  );
  when("sizes-to-remove", { input }, ({ input }) => input.removed.length > 0).then(() =>
    deleteProductVariantsWorkflow.runAsStep({ input: transform({ input }, ({ input }) => ({ ids: input.removed })) }),
  );
  when("sizes-to-change", { input }, ({ input }) => input.kept.length > 0).then(() =>
    updateProductVariantsWorkflow.runAsStep({
      input: transform({ input }, ({ input }) => ({ product_variants: input.kept })),
    }),
  );
  updateProductsWorkflow.runAsStep({
    input: transform({ input }, ({ input: { id, fields } }) => ({ products: [{ id, ...fields }] })),
  });
  setStockStep(
    transform({ input, added }, ({ input, added }) => {
      const sizes = [...input.kept, ...(added ?? [])];
      return input.stock.flatMap(({ title, stock }) => {
        const size = sizes.find((it) => it.title === title);
        return size ? [{ variantId: size.id, title, stock }] : [];
      });
    }),
  );
  nameMakersStep(
    transform({ input }, ({ input: { cooperativeId, id, makers } }) => ({ cooperativeId, productId: id, makers })),
  );
  refreshShopStep(transform({ input }, ({ input }) => [input.id]));
  return new WorkflowResponse(input.id);
});
