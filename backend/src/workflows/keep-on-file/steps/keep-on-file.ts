import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { OnFile } from "../index";

export const keepOnFileStep = createStep("keep-on-file", async ({ table, row, officerId }: OnFile, { container }) => {
  const kept: unknown = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)(table)
    .insert({ ...row, recorded_by: officerId })
    .onConflict()
    .ignore()
    .returning("at");
  return new StepResponse({ isNew: Array.isArray(kept) && kept.length > 0 });
});
