import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { refreshShop } from "./index";
import { staleTags } from "./stale-tags";

/** The last step of what changes goods: stock and prices have no product event of their own. Never fails the change. */
export const refreshShopStep = createStep("refresh-shop", async (productIds: readonly string[], { container }) => {
  await refreshShop(container, await staleTags(container, productIds));
  return new StepResponse(null);
});
