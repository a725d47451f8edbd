import type { ReceiptAnswer } from "@cho-phien/contract";
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { recordReceiptStep } from "./steps/record-receipt";

/** Her statement, already known to be hers: by the code on her own phone, or under her PIN or thumb at a desk. */
export type TakeReceipt = {
  readonly payoutId: string;
  readonly way: "link_code" | "desk_pin";
  readonly writer: { readonly type: "member" | "union_officer"; readonly id: string };
  /** Whole đồng as text, the answer to "how much did you receive?". */
  readonly statedDong: string;
  readonly sheetSha256: string | null;
};

/** Keeps the statement as level 3 evidence and enters what it proves; a payout takes one, repeated it answers the same. */
export const takeReceiptWorkflow = createWorkflow("take-receipt", (input: TakeReceipt) => {
  return new WorkflowResponse<ReceiptAnswer>(recordReceiptStep(input));
});
