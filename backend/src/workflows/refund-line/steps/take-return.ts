import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { TakeReturn } from "../index";
import { keepReturn } from "../keep-return";

/** Keeps the fact that pieces came back. */
export const takeReturnStep = createStep("take-return", async (input: TakeReturn, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  return new StepResponse({ refundId: await knex.transaction((trx) => keepReturn(trx, input)) });
});
