import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acceptImportStep } from "./steps/accept-import";
import { keepUploadStep } from "./steps/keep-upload";

export type KeepUpload = {
  readonly cooperativeId: string;
  readonly staffId: string;
  readonly fileName: string;
  readonly fileBase64: string;
};

export type AcceptImport = {
  readonly cooperativeId: string;
  readonly staffId: string;
  readonly importId: string;
  readonly addRows: readonly number[];
};

/** Keeps a table until somebody accepts it; nobody is added yet. */
export const uploadMembersWorkflow = createWorkflow("upload-members", (input: KeepUpload) => {
  return new WorkflowResponse(keepUploadStep(input));
});

/** Adds the good and the chosen rows, all or none, and forgets the table. */
export const acceptMembersWorkflow = createWorkflow("accept-members", (input: AcceptImport) => {
  return new WorkflowResponse(acceptImportStep(input));
});
