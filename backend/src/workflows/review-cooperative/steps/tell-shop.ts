import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { tagsOfCooperative } from "../../refresh-shop/stale-tags";
import { refreshShop } from "../../refresh-shop";

/** The shop shows or hides a cooperative and its goods within seconds. */
export const tellShopStep = createStep(
  "tell-shop",
  async ({ cooperativeId }: { cooperativeId: string; moved: unknown }, { container }) => {
    await refreshShop(container, await tagsOfCooperative(container, cooperativeId));
    return new StepResponse({});
  },
);
