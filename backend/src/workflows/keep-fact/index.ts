import type { ConsentWithdrawal, NewFact } from "@cho-phien/contract";
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Look } from "../../officers/note-look";
import { keepFactStep } from "./steps/keep-fact";
import { withdrawConsentStep } from "./steps/withdraw-consent";

type Whose = { readonly cooperativeId: string; readonly staffId: string; readonly memberId: string };

export type KeepFact = Whose & {
  readonly fact: NewFact;
  /** An officer's who asks her at the desk (`staffId` is then the officer); null for her cooperative's own staff. */
  readonly look: Look | null;
};
export type WithdrawConsent = Whose & ConsentWithdrawal;

/** What she tells about herself, under a consent of its own; or that she prefers not to say. */
export const keepFactWorkflow = createWorkflow("keep-fact", (input: KeepFact) => {
  return new WorkflowResponse(keepFactStep(input));
});

/** Takes a consent back: as easily as it was given, and from this moment on nobody reads the fact. */
export const withdrawConsentWorkflow = createWorkflow("withdraw-consent", (input: WithdrawConsent) => {
  return new WorkflowResponse(withdrawConsentStep(input));
});
