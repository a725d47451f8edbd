import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { checkAll } from "../../finding/check-index";

const checkIndexesStep = createStep("check-indexes", async (_: void, { container }) => {
  await checkAll(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), "asked");
  return new StepResponse(null);
});

/** Compares every index with the database; what differs is noted, and mended by the keeper within seconds. */
export const checkSearchWorkflow = createWorkflow("check-search", () => {
  return new WorkflowResponse(checkIndexesStep());
});
