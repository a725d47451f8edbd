import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { errorText } from "../../../boundary/refusal";
import { takeFromStock } from "../../../sales/move-stock";
import type { RecordOfflineSale } from "../index";
import { saleIdOf } from "../sale-id";

/** Moves the stock at once. What fails here waits for jobs/move-sale-stock: the sale is in the books and stays there. */
export const moveStockStep = createStep("move-stock", async (input: RecordOfflineSale, { container }) => {
  const lineIds = input.lines.map((_, index) => saleIdOf(input, index));
  await takeFromStock(container, lineIds).catch((error: unknown) =>
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`move-sale-stock: ${input.key}: ${errorText(error)}`),
  );
  return new StepResponse({ lineIds });
});
