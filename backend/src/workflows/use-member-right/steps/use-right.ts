import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { clock } from "../../../boundary/clock";
import { type UseRight, useRight } from "../../../rights/use-right";

export const useRightStep = createStep("use-right", async (input: UseRight, { container }) => {
  await useRight(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), input, clock.now());
  return new StepResponse({});
});
