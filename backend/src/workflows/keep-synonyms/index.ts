import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { addSynonymStep, removeSynonymStep } from "./steps/change-synonyms";

/** 2–12 names of one thing, checked; `addedBy` is the operator. */
export type AddSynonym = { readonly names: readonly string[]; readonly addedBy: string };

/** A new row of names: every product that is called one of them is found under the others within seconds. */
export const addSynonymWorkflow = createWorkflow("add-synonym", (input: AddSynonym) => {
  return new WorkflowResponse(addSynonymStep(input));
});

/** Takes a row of names away again; an id that isn't there any more changes nothing. */
export const removeSynonymWorkflow = createWorkflow("remove-synonym", (input: { readonly id: string }) => {
  return new WorkflowResponse(removeSynonymStep(input));
});
