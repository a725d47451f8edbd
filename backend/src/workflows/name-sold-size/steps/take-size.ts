import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { errorText } from "../../../boundary/refusal";
import { takeFromStock } from "../../../sales/move-stock";

/** What fails here waits for jobs/move-sale-stock, as it does for a sale that named its size. */
export const takeSizeStep = createStep("take-size", async ({ lineId }: { lineId: string }, { container }) => {
  await takeFromStock(container, [lineId]).catch((error: unknown) =>
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`name-sold-size: ${lineId}: ${errorText(error)}`),
  );
  return new StepResponse({ lineId });
});
