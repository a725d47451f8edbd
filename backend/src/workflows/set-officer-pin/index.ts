import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { setOfficerPinStep } from "./steps/set-officer-pin";

export type SetOfficerPin = { readonly officerId: string; readonly pin: string; readonly password: string };

/** Sets or changes an officer's own PIN, proved by her password. */
export const setOfficerPinWorkflow = createWorkflow("set-officer-pin", (input: SetOfficerPin) => {
  return new WorkflowResponse(setOfficerPinStep(input));
});
