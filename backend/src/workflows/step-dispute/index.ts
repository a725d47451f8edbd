import type { Actor, CooperativeWord, DisputeOutcome } from "@cho-phien/income";
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { stepDisputeStep } from "./steps/step-dispute";

/** One step of a dispute by an officer, or by the cooperative's staff for what the cooperative says. */
export type StepDispute = {
  readonly payoutId: string;
  readonly disputeId: string;
  readonly key: string;
  readonly at: string;
  readonly actor: Actor;
  readonly step:
    | { readonly act: "heard"; readonly said: CooperativeWord; readonly words: string | null }
    | {
        readonly act: "proposed";
        readonly outcome: DisputeOutcome;
        /** Whole đồng as text: what she says she received in all. */
        readonly statedDong: string;
        readonly witness: string | null;
        readonly words: string | null;
      }
    | { readonly act: "declined"; readonly words: string }
    | { readonly act: "agreed" };
};

/** Enters a step, once a key; the second officer's agreement also closes the dispute in the ledger. */
export const stepDisputeWorkflow = createWorkflow("step-dispute", (input: StepDispute) => {
  return new WorkflowResponse(stepDisputeStep(input));
});
