import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { postHistoryStep } from "./steps/post-history";

/** One good row: what a cooperative says it paid a member in a past month. Whole đồng as text. */
export type HistoryRow = {
  readonly month: string;
  readonly memberId: string;
  readonly communeCode: string;
  readonly amountDong: string;
};

export type ImportHistory = {
  readonly cooperativeId: string;
  readonly staffId: string;
  readonly rows: readonly HistoryRow[];
};

/** Enters declared income of past months, all rows or none; a row that stands already is not entered again. */
export const importHistoryWorkflow = createWorkflow("import-history", (input: ImportHistory) => {
  return new WorkflowResponse(postHistoryStep(input));
});
