import type { CoopGoodsDetail } from "@cho-phien/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows";
import { clock } from "../../boundary/clock";
import { notHere } from "../../boundary/refusal";
import { metadataOf } from "../../goods/metadata";
import { readGoodsRecord } from "../../goods/read-goods-record";
import { checkGoods } from "../make-goods/check-goods";
import { refreshShopStep } from "../refresh-shop/refresh-shop-step";

type ShowGoodsInput = { readonly id: string; readonly isShown: boolean; readonly metadata: Record<string, unknown> };

const showGoodsWorkflow = createWorkflow("show-goods", (input: ShowGoodsInput) => {
  updateProductsWorkflow.runAsStep({
    input: transform({ input }, ({ input: { id, isShown, metadata } }) => ({
      products: [{ id, status: isShown ? ("published" as const) : ("draft" as const), metadata }],
    })),
  });
  refreshShopStep(transform({ input }, ({ input }) => [input.id]));
  return new WorkflowResponse(input.id);
});

type Asked = { readonly cooperativeId: string; readonly id: string; readonly isShown: boolean };

/** Puts goods of hers in the shop or takes them out; what was never sold and is taken out stays a draft. */
export async function showGoods(
  container: MedusaContainer,
  { cooperativeId, id, isShown }: Asked,
): Promise<CoopGoodsDetail> {
  const before = await readGoodsRecord(container, { cooperativeId, id });
  if (!before) throw notHere();
  const wasShown = before.state === "selling" || before.state === "out_of_stock";
  if (wasShown === isShown) return before;
  if (isShown) await checkGoods(container, { cooperativeId, goods: before, before, isShown });
  const hiddenAt = isShown ? null : clock.now().toISOString();
  await showGoodsWorkflow(container).run({ input: { id, isShown, metadata: { ...metadataOf(before), hiddenAt } } });
  const after = await readGoodsRecord(container, { cooperativeId, id });
  if (!after) throw notHere();
  return after;
}
