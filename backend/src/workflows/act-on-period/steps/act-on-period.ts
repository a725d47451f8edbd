import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { clock } from "../../../boundary/clock";
import { actOnPeriod } from "../../../periods/act-on-period";
import type { ActOnPeriod } from "../index";

export const actOnPeriodStep = createStep("act-on-period", async (input: ActOnPeriod, { container }) => {
  await actOnPeriod(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), input, clock.now());
  return new StepResponse({});
});
