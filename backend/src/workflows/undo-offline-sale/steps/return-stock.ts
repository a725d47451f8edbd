import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { errorText } from "../../../boundary/refusal";
import { putBackInStock, takeFromStock } from "../../../sales/move-stock";

type Undone = { readonly lineIds: readonly string[] };

/** Goods that had not left yet leave first, so that every line has both movements. The job does what fails here. */
export const returnStockStep = createStep("return-stock", async ({ lineIds }: Undone, { container }) => {
  await takeFromStock(container, lineIds)
    .then(() => putBackInStock(container, lineIds))
    .catch((error: unknown) =>
      container.resolve(ContainerRegistrationKeys.LOGGER).error(`return-sale-stock: ${errorText(error)}`),
    );
  return new StepResponse({ lineIds });
});
