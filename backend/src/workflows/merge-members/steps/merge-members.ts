import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { actOnLikeness } from "../../../duplicates/act-on-likeness";
import type { MergeMembers } from "../index";

export const mergeMembersStep = createStep("merge-members", async (input: MergeMembers, { container }) => {
  await actOnLikeness(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), input);
  return new StepResponse({});
});
