import type { ReceiptAnswer } from "@cho-phien/contract";
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { recordReceiptStep } from "./steps/record-receipt";

/** Her statement, already known to be hers: by the code on her own phone, or taken at a desk under an officer's PIN. */
export type TakeReceipt = {
  readonly payoutId: string;
  readonly way: "link_code" | "desk_pin" | "spot_check";
  readonly writer: { readonly type: "member" | "union_officer"; readonly id: string };
  /** Whole đồng as text, the answer to "how much did you receive?". */
  readonly statedDong: string;
  /** Of a desk: the client's key, whether she typed herself, who stood by. */
  readonly atDesk: { readonly key: string; readonly isHanded: boolean; readonly witness: string | null } | null;
};

/**
 * Keeps the statement as evidence and enters what it proves. By her link a payout takes one, and repeated it answers the
 * same; at a desk the same key is entered once.
 */
export const takeReceiptWorkflow = createWorkflow("take-receipt", (input: TakeReceipt) => {
  return new WorkflowResponse<ReceiptAnswer>(recordReceiptStep(input));
});
