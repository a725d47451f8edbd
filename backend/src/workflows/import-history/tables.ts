import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acceptTableStep } from "./steps/accept-table";
import { keepTableStep } from "./steps/keep-table";

export type KeepTable = {
  readonly cooperativeId: string;
  readonly staffId: string;
  readonly fileName: string;
  readonly fileBase64: string;
};

export type AcceptTable = { readonly cooperativeId: string; readonly staffId: string; readonly tableId: string };

/** Reads a file and lets its rows wait; nothing is entered. */
export const keepHistoryTableWorkflow = createWorkflow("keep-history-table", (input: KeepTable) => {
  return new WorkflowResponse(keepTableStep(input));
});

/** Enters a waiting table, whole and once. */
export const acceptHistoryTableWorkflow = createWorkflow("accept-history-table", (input: AcceptTable) => {
  return new WorkflowResponse(acceptTableStep(input));
});
