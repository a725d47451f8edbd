import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { refreshShop } from "../../refresh-shop";
import { staleTags } from "../../refresh-shop/stale-tags";

/** The product's pages show its stars within seconds. */
export const showStarsStep = createStep("show-stars", async (goodsId: string, { container }) => {
  await refreshShop(container, await staleTags(container, [goodsId]));
  return new StepResponse(null);
});
