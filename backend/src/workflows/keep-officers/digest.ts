import type { DigestWish } from "@cho-phien/contract";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { UNION_MODULE } from "../../modules/union";

export type KeepDigest = DigestWish & { readonly officerId: string };

const keepDigestStep = createStep("keep-digest", async ({ officerId, email, language }: KeepDigest, { container }) => {
  await container.resolve(UNION_MODULE).updateOfficers({ id: officerId, email, language });
  return new StepResponse({ email, language });
});

/** Where an officer's weekly letter goes, in which language. */
export const keepDigestWorkflow = createWorkflow("keep-digest", (input: KeepDigest) => {
  return new WorkflowResponse<DigestWish>(keepDigestStep(input));
});
